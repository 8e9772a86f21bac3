import { useLayoutEffect, useRef } from 'preact/hooks';
import { describeShown } from '~/domain/timeline/describe-shown.ts';
import { layOutTimeline } from '~/domain/timeline/lay-out-timeline.ts';
import { TimelineControls } from './TimelineControls.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineMoving } from './TimelineMoving.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';
import type { TimelineLiving } from './timeline-living.ts';

/** All of the time line: what was built, and where it answers, what is asked for as a drawing or as a table. */
export function WholeTimeline({ events, living, ...rest }: WholeTimelineProps) {
	if (!living) return <TimelineDrawing layout={layOutTimeline(events)} {...rest} />;
	const { window, themes } = living.state;
	const ofThemes = events.filter(({ theme }) => themes.includes(theme));
	return (
		<>
			<TimelineControls
				living={living}
				shown={
					themes.length === 0
						? 'Ingen hændelser at vise. Vælg et tema.'
						: `Viser ${describeShown(ofThemes, window)}.`
				}
			/>
			<Shown events={ofThemes} living={living} {...rest} />
		</>
	);
}

function Shown({ events, living, ...rest }: ShownProps) {
	const { state, entries, isMoving } = living;
	const place = useRef<HTMLDivElement>(null);
	const height = useRef(0);
	useLayoutEffect(() => {
		if (!isMoving && place.current) height.current = place.current.offsetHeight;
	});
	if (isMoving && !state.isTable) {
		return <TimelineMoving events={events} living={living} height={height.current} />;
	}
	const layout = layOutTimeline(events, state.window);
	const drawn = [...layout.columns, ...layout.context, ...layout.since].map(({ id }) => id);
	return (
		<div ref={place}>
			{state.isTable ? (
				<TimelineTable entries={entries.filter(({ event }) => drawn.includes(event.id))} />
			) : (
				<TimelineDrawing layout={layout} living={living} {...rest} />
			)}
		</div>
	);
}

interface WholeTimelineProps {
	readonly events: readonly TimelineEvent[];
	readonly checked: string;
	readonly listHref: string | undefined;
	readonly living: TimelineLiving | undefined;
}

interface ShownProps extends WholeTimelineProps {
	readonly living: TimelineLiving;
}
