import { range } from 'd3';
import { decimalYear } from './decimal-year.ts';

/** A true scale between two decimal years, the later last. A date outside has a place below 0 or above 100. */
export function frameOfYears(from: number, to: number): TimeFrame {
	// Not a scale of d3's: the browser would get its colours and number formats too.
	const scale = (year: number) => ((year - from) / (to - from)) * 100;
	return {
		from,
		to,
		years: range(Math.ceil(from), Math.floor(to) + 1).map((year) => ({ year, at: scale(year) })),
		place: (date) => scale(decimalYear(date)),
	};
}

export interface TimeFrame {
	/** First and last year on the line. */
	readonly from: number;
	readonly to: number;
	/** Every whole year's beginning, 0–100 along the line. */
	readonly years: readonly { readonly year: number; readonly at: number }[];
	/** Where a date begins, 0–100 along the line. */
	readonly place: (date: string) => number;
}
