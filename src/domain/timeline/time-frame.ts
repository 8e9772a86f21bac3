import { decimalYear } from './decimal-year.ts';
import { frameOfYears } from './frame-of-years.ts';
import type { TimeFrame } from './frame-of-years.ts';

/** A true scale of whole years around some dates. Throws without dates. */
export function timeFrame(dates: readonly string[]): TimeFrame {
	if (dates.length === 0) throw new Error('A time line needs at least one event.');
	const years = dates.map(decimalYear);
	const from = Math.floor(Math.min(...years));
	// At least one year long, also where all events stand on one date.
	return frameOfYears(from, Math.max(Math.ceil(Math.max(...years)), from + 1));
}
