import { layOutTimeline } from '~/domain/timeline/lay-out-timeline.ts';
import { TimelineEvents } from './TimelineEvents.tsx';
import { TimelineOpened } from './TimelineOpened.tsx';
import { TimelinePlate } from './TimelinePlate.tsx';
import '../figure/figure.css';
import './policy-timeline.css';
import type { Opened } from './TimelineOpened.tsx';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';

/**
 * Four ways of sorting citizens on a true scale of years, what was reformed around them, and what came since.
 *
 * With `only` the same line with that categorisation opened large and the others as marked years.
 */
export function PolicyTimeline({ events, only, idScope, listHref }: PolicyTimelineProps) {
	const layout = layOutTimeline(events);
	const titleId = `${idScope}-tidslinje-${only ?? 'hele'}`;
	return (
		<figure class="figure figure-timeline" data-only={only} aria-labelledby={titleId}>
			<p class="figure-title" id={titleId}>
				Fire måder at inddele kontanthjælpsmodtagere på
			</p>
			{only === undefined ? (
				<>
					<TimelinePlate layout={layout} />
					<TimelineEvents
						kind="context"
						title="Samtidige reformer"
						events={layout.context}
						frame={layout.frame}
						lines={layout.columns.map(({ point }) => point)}
						listHref={listHref}
					/>
				</>
			) : (
				<TimelineOpened layout={layout} only={only} />
			)}
			{only === undefined && layout.sinceFrame && (
				<TimelineEvents
					kind="since"
					title="Siden oplægget"
					note="Egen målestok. Status efterprøvet i kilder frem til foråret 2026."
					events={layout.since}
					frame={layout.sinceFrame}
					listHref={listHref}
				/>
			)}
			<figcaption>
				Inddelingerne efter et historisk rids, venligst udlånt af Mathias Herup Nielsen. Søjlens
				højde viser antallet af grupper, ikke antallet af mennesker.
				{(only === undefined || only === '2000') && ` ${mainGroupsNote}`}
			</figcaption>
		</figure>
	);
}

const mainGroupsNote = 'Fordelingen på vejledningens to hovedgrupper er vores læsning.';

export interface PolicyTimelineProps {
	/** In the order of time. */
	readonly events: readonly TimelineEvent[];
	readonly only?: Opened | undefined;
	/** Begins every id inside. */
	readonly idScope: string;
	/** Address of the page with all events; each event here then links to its place there. */
	readonly listHref?: string | undefined;
}
