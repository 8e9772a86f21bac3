import { layOutTimeline } from '~/domain/timeline/lay-out-timeline.ts';
import { Figure } from '../figure/Figure.tsx';
import { TimelineControls } from './TimelineControls.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineOpened } from './TimelineOpened.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import type { FigureProps } from '../figure/Figure.tsx';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';
import type { TimelineLiving } from './timeline-living.ts';
import type { Opened } from './TimelineOpened.tsx';

/**
 * Four ways of sorting citizens on a true scale of years, what was reformed around them, and what came since.
 *
 * With `only` the same line with that categorisation opened large and the others as marked years. With `living` it
 * answers; without, it is what was built.
 */
export function PolicyTimeline({
	events,
	only,
	idScope,
	listHref,
	checked,
	living,
	measure,
	class: extra,
}: PolicyTimelineProps) {
	const titleId = `${idScope}-tidslinje-${only ?? 'hele'}`;
	return (
		<Figure name="timeline" class={extra} data-only={only} aria-labelledby={titleId}>
			<p class="figure-title" id={titleId} {...(measure && { ref: measure })}>
				Fire måder at inddele kontanthjælpsmodtagere på
			</p>
			{only === undefined ? (
				<WholeTimeline events={events} checked={checked} listHref={listHref} living={living} />
			) : (
				<TimelineOpened layout={layOutTimeline(events)} only={only} living={living} />
			)}
			<figcaption>
				Inddelingerne efter et historisk rids, venligst udlånt af Mathias Herup Nielsen. Søjlens
				højde viser antallet af grupper, ikke antallet af mennesker.
				{(only === undefined || only === '2000') && ` ${mainGroupsNote}`}
			</figcaption>
		</Figure>
	);
}

function WholeTimeline({ events, living, ...rest }: WholeTimelineProps) {
	if (!living) return <TimelineDrawing layout={layOutTimeline(events)} {...rest} />;
	const { state, entries } = living;
	const ofThemes = events.filter(({ theme }) => state.themes.includes(theme));
	const layout = layOutTimeline(ofThemes, state.window);
	const drawn = [...layout.columns, ...layout.context, ...layout.since].map(({ id }) => id);
	const listed = entries.filter(({ event }) => drawn.includes(event.id));
	// Those that are set apart on a scale of their own are not in these years.
	const inYears = listed.length - (layout.isSinceReached ? 0 : layout.since.length);
	return (
		<>
			<TimelineControls living={living} shown={inYears} />
			{state.isTable ? (
				<TimelineTable entries={listed} />
			) : (
				<TimelineDrawing layout={layout} living={living} {...rest} />
			)}
		</>
	);
}

const mainGroupsNote = 'Fordelingen på vejledningens to hovedgrupper er vores læsning.';

interface WholeTimelineProps {
	readonly events: readonly TimelineEvent[];
	readonly checked: string;
	readonly listHref: string | undefined;
	readonly living: TimelineLiving | undefined;
}

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
	readonly living?: TimelineLiving | undefined;
	/** Is given a part that is as wide as the figure. */
	readonly measure?: (element: Element | null) => void;
}
