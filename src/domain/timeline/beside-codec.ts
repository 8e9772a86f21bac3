import { categorisationFrom } from './categorisation-from.ts';
import { timelineCodec } from './timeline-state.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';
import type { TimelineState } from './timeline-state.ts';

/**
 * How a view is written where one categorisation is opened large: as on the whole line, but all that can be asked for is
 * another categorisation beside it: `vis.matchgrupper-2010`. Reading gives `null` for any other view.
 *
 * @param year of the one that is opened.
 */
export function besideCodec(events: readonly TimelineEvent[], year: string) {
	const { extent, first, print } = timelineCodec(events);
	const opened = categorisationFrom(year, events);
	const views: readonly TimelineState[] = [
		first,
		...events
			.filter(({ kind, id }) => kind === 'categorisation' && id !== opened?.id)
			.map(({ id }) => ({ ...first, opened: [id] })),
	];
	return {
		extent,
		first,
		print,
		read: (text: string) => views.find((view) => print(view) === text) ?? null,
	};
}
