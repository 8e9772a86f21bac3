import { inTime } from './in-time.ts';
import type { Categorisation, TimelineEvent } from '~/schemas/timeline-event.ts';

/** The categorisation of a year of the talk: `2000` is that of `2000/2001` too. The earliest, where there are several. */
export function categorisationFrom(
	year: string,
	events: readonly TimelineEvent[],
): Categorisation | undefined {
	return inTime(events)
		.filter((event) => event.kind === 'categorisation')
		.find(({ date, shown }) => date.startsWith(year) || shown.includes(year));
}
