import { percent } from '~/domain/figure/percent.ts';
import { yearsShown } from '~/domain/timeline/years-shown.ts';
import { TimelineColumn } from './TimelineColumn.tsx';
import type { TimelineLayout } from '~/domain/timeline/lay-out-timeline.ts';

/**
 * The line with its categorisations as columns.
 *
 * Every part has its place as `x` and as `y`. Lying, the style keeps `x`; standing, `y`: one drawing, one true scale.
 */
export function TimelinePlate({ layout }: { readonly layout: TimelineLayout }) {
	const { frame, columns, context, contextYears, remPerYear } = layout;
	return (
		<svg
			class="timeline-plate"
			role="list"
			aria-label="Fire inddelinger"
			height={`${Math.round(remPerYear * (frame.to - frame.from))}em`}
		>
			<g aria-hidden="true">
				<rect class="timeline-axis" />
				{frame.years.map(({ year, at }) => (
					<rect class="timeline-tick" data-kind="year" x={percent(at)} y={percent(at)} key={year} />
				))}
				{context.map(({ id, date }) => {
					const at = percent(frame.place(date));
					return <rect class="timeline-tick" data-kind="event" x={at} y={at} key={id} />;
				})}
				{contextYears.map(({ at, text }) => (
					<foreignObject class="timeline-year" data-kind="event" x="0" y={percent(at)} key={at}>
						<p>{text}</p>
					</foreignObject>
				))}
			</g>
			{columns.map(({ point, from, width, side, ...event }) => (
				<g role="listitem" data-side={side} key={event.id}>
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
						<TimelineColumn event={event} />
					</foreignObject>
				</g>
			))}
		</svg>
	);
}
