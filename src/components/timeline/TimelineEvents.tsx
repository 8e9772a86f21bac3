import { percent } from '~/domain/figure/percent.ts';
import { thinYears } from '~/domain/timeline/thin-years.ts';
import { TimelineRows } from './TimelineRows.tsx';
import type { TimelineRowsProps } from './TimelineRows.tsx';

/** Events on a true scale, a row each; stacked they are a plain list. What came since the talk has a broken line. */
export function TimelineEvents({
	kind,
	title,
	note,
	events,
	frame,
	lines = [],
	listHref,
	living,
}: TimelineEventsProps) {
	return (
		<div class="timeline-events" data-kind={kind}>
			<p class="timeline-heading">
				{title} {note !== undefined && <small>{note}</small>}
			</p>
			{kind === 'since' && (
				<svg class="timeline-since-axis" aria-hidden="true">
					<line x1="0" x2="100%" y1="0" y2="0" />
					{thinYears(frame).map(({ year, at }) => (
						<text x={percent(at)} y="1.3em" key={year}>
							{year}
						</text>
					))}
				</svg>
			)}
			<TimelineRows
				title={title}
				events={events}
				frame={frame}
				lines={lines}
				listHref={listHref}
				living={living}
			/>
		</div>
	);
}

interface TimelineEventsProps extends TimelineRowsProps {
	readonly kind: 'context' | 'since';
	readonly note?: string;
}
