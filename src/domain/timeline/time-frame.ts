import { range, scaleLinear } from 'd3';
import { decimalYear } from './decimal-year.ts';

/** A true scale of whole years around some dates. Throws without dates. */
export function timeFrame(dates: readonly string[]): TimeFrame {
	if (dates.length === 0) throw new Error('A time line needs at least one event.');
	const years = dates.map(decimalYear);
	const from = Math.floor(Math.min(...years));
	// At least one year long, also where all events stand on one date.
	const to = Math.max(Math.ceil(Math.max(...years)), from + 1);
	const scale = scaleLinear([from, to], [0, 100]);
	return {
		from,
		to,
		years: range(from, to + 1).map((year) => ({ year, at: scale(year) })),
		place: (date) => scale(decimalYear(date)),
	};
}

export interface TimeFrame {
	/** First and last year on the line. */
	readonly from: number;
	readonly to: number;
	/** Every year's beginning, 0–100 along the line. */
	readonly years: readonly { readonly year: number; readonly at: number }[];
	/** Where a date begins, 0–100 along the line. */
	readonly place: (date: string) => number;
}
