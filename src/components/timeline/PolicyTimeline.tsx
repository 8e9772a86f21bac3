import { layOutTimeline } from '~/domain/timeline/lay-out-timeline.ts';
import { Figure } from '../figure/Figure.tsx';
import { TimelineEvents } from './TimelineEvents.tsx';
import { TimelineOpened } from './TimelineOpened.tsx';
import { TimelinePlate } from './TimelinePlate.tsx';
import './policy-timeline.css';
import type { FigureProps } from '../figure/Figure.tsx';
import type { Opened } from './TimelineOpened.tsx';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';

/**
 * Four ways of sorting citizens on a true scale of years, what was reformed around them, and what came since.
 *
 * With `only` the same line with that categorisation opened large and the others as marked years.
 */
export function PolicyTimeline({
	events,
	only,
	idScope,
	listHref,
	checked,
	class: extra,
}: PolicyTimelineProps) {
	const layout = layOutTimeline(events);
	const titleId = `${idScope}-tidslinje-${only ?? 'hele'}`;
	return (
		<Figure name="timeline" class={extra} data-only={only} aria-labelledby={titleId}>
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
					note={`Egen målestok. Status efterprøvet i kilder frem til ${checked}.`}
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
		</Figure>
	);
}

const mainGroupsNote = 'Fordelingen på vejledningens to hovedgrupper er vores læsning.';

export interface PolicyTimelineProps extends FigureProps {
	/** In the order of time. */
	readonly events: readonly TimelineEvent[];
	readonly only?: Opened | undefined;
	/** How far the sources were followed, e.g. `foråret 2026`. */
	readonly checked: string;
	/** Begins every id inside. */
	readonly idScope: string;
	/** Address of the page with all events; each event here then links to its place there. */
	readonly listHref?: string | undefined;
}
