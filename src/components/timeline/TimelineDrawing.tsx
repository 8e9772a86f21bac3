import { TimelineDetails } from './TimelineDetails.tsx';
import { TimelineEvents } from './TimelineEvents.tsx';
import { TimelinePlate } from './TimelinePlate.tsx';
import type { TimelineLayout } from '~/domain/timeline/lay-out-timeline.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';
import type { TimelineLiving } from './timeline-living.ts';

/** The line with its columns, the reforms around them, and apart what came since. What is open stands under its part. */
export function TimelineDrawing({ layout, checked, listHref, living }: TimelineDrawingProps) {
	const { frame, columns, context, since, sinceFrame, isSinceReached, standingRest } = layout;
	const isOpen = ({ id }: TimelineEvent) => living?.state.opened.includes(id) ?? false;
	const details = living && <TimelineDetails living={living} />;
	const isInRows = [...context, ...since].some(isOpen);
	const scale = isSinceReached ? 'Samme målestok som linjen ovenfor' : 'Egen målestok';
	return (
		<>
			<TimelinePlate layout={layout} living={living} />
			{standingRest > 0 && (
				<svg class="timeline-rest" height={`${standingRest}em`} aria-hidden="true" />
			)}
			{!isInRows && details}
			{context.length > 0 && (
				<TimelineEvents
					kind="context"
					title="Samtidige reformer"
					events={context}
					frame={frame}
					lines={columns.map(({ point }) => point)}
					listHref={listHref}
					living={living}
				/>
			)}
			{context.some(isOpen) && details}
			{sinceFrame && (
				<TimelineEvents
					kind="since"
					title="Siden oplægget"
					note={`${scale}. Status efterprøvet i kilder frem til ${checked}.`}
					events={since}
					frame={sinceFrame}
					listHref={listHref}
					living={living}
				/>
			)}
			{since.some(isOpen) && details}
		</>
	);
}

interface TimelineDrawingProps {
	readonly layout: TimelineLayout;
	readonly checked: string;
	readonly listHref: string | undefined;
	readonly living?: TimelineLiving | undefined;
}
