import { addresses } from '~/addresses.ts';
import { citation } from '~/citations.ts';
import { course } from '~/course.ts';
import { inTime } from '~/domain/timeline/in-time.ts';
import type { EventSource } from '~/schemas/timeline-event.ts';
import type { ListedEvent } from './TimelineList.tsx';

/** Every event of the course in the order of time, its sources ready for readers. */
export function listedEvents(): ListedEvent[] {
	return inTime(course.events).map((event) => ({ event, sources: event.sources.map(shownSource) }));
}

function shownSource(source: EventSource) {
	return 'reference' in source
		? {
				text: citation([source.reference], { narrative: true }),
				href: addresses.reference(source.reference),
			}
		: { text: source.text, href: source.url };
}
