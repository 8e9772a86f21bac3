import { percent } from '~/domain/figure/percent.ts';
import { eventWords } from '~/domain/timeline/event-words.ts';
import { layOutLabels } from '~/domain/timeline/lay-out-labels.ts';
import { yearsShown } from '~/domain/timeline/years-shown.ts';
import './timeline-events.css';
import type { TimeFrame } from '~/domain/timeline/time-frame.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';

/** Events on a true scale, a row each; stacked they are a plain list. What came since the talk has a broken line. */
export function TimelineEvents({
	kind,
	title,
	note,
	events,
	frame,
	lines = [],
	listHref,
}: TimelineEventsProps) {
	const labels = layOutLabels(events.map(({ date }) => frame.place(date)));
	return (
		<div class="timeline-events" data-kind={kind}>
			<p class="timeline-heading">
				{title} {note !== undefined && <small>{note}</small>}
			</p>
			{kind === 'since' && (
				<svg class="timeline-since-axis" aria-hidden="true">
					<line x1="0" x2="100%" y1="0" y2="0" />
					{frame.years.slice(0, -1).map(({ year, at }) => (
						<text x={percent(at)} y="1.3em" key={year}>
							{year}
						</text>
					))}
				</svg>
			)}
			<svg class="timeline-rows" role="list" aria-label={title} height={`${events.length}em`}>
				{lines.map((at) => (
					<line
						class="timeline-guide"
						x1={percent(at)}
						x2={percent(at)}
						y1="0"
						y2="100%"
						key={at}
					/>
				))}
				{labels.map(({ point, row, side, from, width }) => {
					const { id, shown, title: name, certainty } = events[row]!;
					const words = eventWords.certainty[certainty];
					return (
						<g role="listitem" data-side={side} key={id}>
							<rect class="timeline-mark" x={percent(point)} y={`${row}em`} />
							<foreignObject x={percent(from)} y={`${row}em`} width={percent(width)} height="1em">
								<p>
									<b>{yearsShown(shown)}</b>{' '}
									{listHref === undefined ? name : <a href={`${listHref}#${id}`}>{name}</a>}
									{words !== undefined && <small> ({words})</small>}
								</p>
							</foreignObject>
						</g>
					);
				})}
			</svg>
		</div>
	);
}

interface TimelineEventsProps {
	readonly kind: 'context' | 'since';
	readonly title: string;
	readonly note?: string;
	readonly events: readonly TimelineEvent[];
	readonly frame: TimeFrame;
	/** Places to draw a guide through the rows, 0–100. */
	readonly lines?: readonly number[];
	readonly listHref?: string | undefined;
}
