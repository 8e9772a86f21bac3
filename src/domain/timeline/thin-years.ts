import { thinLabels } from './thin-labels.ts';
import type { TimeFrame } from './frame-of-years.ts';

/** The years that have room under a lying line, each after its beginning; none that would go beyond the line's end. */
export function thinYears({ years }: Pick<TimeFrame, 'years'>): TimeFrame['years'] {
	const labels = years
		.filter(({ at }) => at <= 100 - widest)
		.map((year) => ({ ...year, keep: false }));
	return thinLabels(labels, widest).map(({ year, at }) => ({ year, at }));
}

/** The room of a year on the narrowest lying line, in hundredths of it. */
const widest = 5;
