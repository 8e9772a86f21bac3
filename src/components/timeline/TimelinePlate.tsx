import { percent } from '~/domain/figure/percent.ts';
import { thinYears } from '~/domain/timeline/thin-years.ts';
import { yearsShown } from '~/domain/timeline/years-shown.ts';
import { TimelineColumn } from './TimelineColumn.tsx';
import type { TimeFrame } from '~/domain/timeline/frame-of-years.ts';
import type { TimelineLayout } from '~/domain/timeline/lay-out-timeline.ts';
import type { TimelineLiving } from './timeline-living.ts';

/**
 * The line with its categorisations as columns.
 *
 * Every part has its place as `x` and as `y`. Lying, the style keeps `x`; standing, `y`: one drawing, one true scale.
 */
export function TimelinePlate({ layout, living }: TimelinePlateProps) {
	const { frame, columns, context, contextYears, remPerYear } = layout;
	return (
		<svg
			class="timeline-plate"
			role="list"
			aria-label={living ? 'Inddelinger' : 'Fire inddelinger'}
			data-empty={columns.length === 0 ? '' : undefined}
			height={`${Math.round(remPerYear * (frame.to - frame.from))}em`}
		>
			<g aria-hidden="true">
				<rect class="timeline-axis" />
				{living && <SinceAxis frame={frame} from={living.extent.first.to} />}
				{frame.years.map(({ year, at }) => (
					<rect class="timeline-tick" data-kind="year" x={percent(at)} y={percent(at)} key={year} />
				))}
				{context.map(({ id, date }) => {
					const at = percent(frame.place(date));
					return <rect class="timeline-tick" data-kind="event" x={at} y={at} key={id} />;
				})}
				{layout.isSinceReached &&
					layout.since.map(({ id, date }) => {
						const at = percent(frame.place(date));
						return <rect class="timeline-tick" data-kind="event" x={at} y={at} key={id} />;
					})}
				{living &&
					thinYears(frame).map(({ year, at }) => (
						<text class="timeline-scale" x={percent(at)} y="100%" key={year}>
							{year}
						</text>
					))}
				{contextYears.map(({ at, text }) => (
					<foreignObject class="timeline-year" data-kind="event" x="0" y={percent(at)} key={at}>
						<p>{text}</p>
					</foreignObject>
				))}
				{contextYears.map(
					({ at, title }) =>
						title !== undefined && (
							<foreignObject class="timeline-beside" y={percent(at)} key={at}>
								{title}
							</foreignObject>
						),
				)}
			</g>
			{columns.map(({ point, from, width, side, names, ...event }) => (
				<g role="listitem" data-side={side} data-names={living && names} key={event.id}>
					<rect
						class="timeline-tick"
						data-kind="categorisation"
						x={percent(point)}
						y={percent(point)}
					/>
					<foreignObject
						class="timeline-year"
						x={percent(from)}
						y={percent(point)}
						width={percent(width)}
					>
						<p>{yearsShown(event.shown)}</p>
					</foreignObject>
					<foreignObject
						class="timeline-column"
						x={percent(from)}
						y={percent(point)}
						width={percent(width)}
					>
						<TimelineColumn event={event} living={living} />
					</foreignObject>
				</g>
			))}
		</svg>
	);
}

/** Years after the talk: the line is broken there, as in the part that is set apart. */
function SinceAxis({ frame, from }: SinceAxisProps) {
	const begins = Math.max(0, ((from - frame.from) / (frame.to - frame.from)) * 100);
	if (begins >= 100) return null;
	const length = percent(100 - begins);
	return (
		<rect
			class="timeline-axis-since"
			x={percent(begins)}
			y={percent(begins)}
			width={length}
			height={length}
		/>
	);
}

interface TimelinePlateProps {
	readonly layout: TimelineLayout;
	readonly living?: TimelineLiving | undefined;
}

interface SinceAxisProps {
	readonly frame: TimeFrame;
	/** When the talk ends, as a decimal year. */
	readonly from: number;
}
