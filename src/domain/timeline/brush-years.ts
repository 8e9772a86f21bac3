import { decimalYear } from './decimal-year.ts';
import { thinLabels } from './thin-labels.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';
import type { YearWindow } from './year-window.ts';

/**
 * The years that stand on the whole line, small: its first, its last, and those of the categorisations that have room
 * between them. Each with its place, 0–100 along the line.
 */
export function brushYears(events: readonly TimelineEvent[], { from, to }: YearWindow) {
	const at = (year: number) => ((year - from) / (to - from)) * 100;
	const years = events
		.filter(({ kind }) => kind === 'categorisation')
		.map(({ date }) => Math.floor(decimalYear(date)))
		.filter((year) => year > from && year < to)
		.sort((one, other) => one - other);
	const labels = [from, ...new Set(years), to].map((year) => ({
		year,
		at: at(year),
		keep: year === from || year === to,
		anchor: year === from ? 'start' : year === to ? 'end' : 'middle',
	}));
	return thinLabels(labels, widest);
}

/** The room of a year on the narrowest screen, in hundredths of the line. */
const widest = 11;
