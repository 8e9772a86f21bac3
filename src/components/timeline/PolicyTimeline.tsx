import { Figure } from '../figure/Figure.tsx';
import { FigureDownload } from '../figure/live/FigureDownload.tsx';
import { MisreadNote } from '../figure/live/MisreadNote.tsx';
import { TimelineOpened } from './TimelineOpened.tsx';
import { WholeTimeline } from './WholeTimeline.tsx';
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
				<>
					<TimelineOpened events={events} only={only} living={living} />
					{living && <MisreadNote isMisread={living.isMisread} />}
				</>
			)}
			<figcaption>
				Inddelingerne efter et historisk rids, venligst udlånt af Mathias Herup Nielsen. Søjlens
				højde viser antallet af grupper, ikke antallet af mennesker.
				{(only === undefined || only === '2000') && ` ${mainGroupsNote}`}
			</figcaption>
			{living && only === undefined && <FigureDownload fileName="tidslinje" />}
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
	readonly living?: TimelineLiving | undefined;
	/** Is given a part that is as wide as the figure. */
	readonly measure?: (element: Element | null) => void;
}
