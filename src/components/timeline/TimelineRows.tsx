import { percent } from '~/domain/figure/percent.ts';
import { eventWords } from '~/domain/timeline/event-words.ts';
import { layOutRows } from '~/domain/timeline/lay-out-rows.ts';
import { yearsShown } from '~/domain/timeline/years-shown.ts';
import { EventOpener } from './EventOpener.tsx';
import { MoreMark } from './MoreMark.tsx';
import type { TimeFrame } from '~/domain/timeline/frame-of-years.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';
import type { TimelineLiving } from './timeline-living.ts';

/**
 * Events as labels beside their dates: each in a row of its own. Only where a living line lies and has very many are
 * they packed, and what has no place is gathered in marks.
 */
export function TimelineRows({
	title,
	events,
	frame,
	lines = [],
	listHref,
	living,
}: TimelineRowsProps) {
	const { labels, more, markRow, rows } = layOutRows(events, frame, living?.isWide ?? false);
	return (
		<svg
			class="timeline-rows"
			role="list"
			aria-label={title}
			data-packed={rows === events.length ? undefined : ''}
			height={`${rows}em`}
		>
			{lines.map((at) => (
				<line class="timeline-guide" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" key={at} />
			))}
			{labels.map(({ index, point, row, side, from, width }) => {
				const { id, shown, title: name, certainty } = events[index]!;
				const words = eventWords.certainty[certainty];
				return (
					<g role="listitem" data-side={side} key={id}>
						<rect class="timeline-mark" x={percent(point)} y={`${row}em`} />
						<foreignObject x={percent(from)} y={`${row}em`} width={percent(width)} height="1em">
							<p>
								{living ? (
									<EventOpener living={living} id={id}>
										<b>{yearsShown(shown)}</b> {name}
										{words !== undefined && <small> ({words})</small>}
									</EventOpener>
								) : (
									<>
										<b>{yearsShown(shown)}</b>{' '}
										{listHref === undefined ? name : <a href={`${listHref}#${id}`}>{name}</a>}
										{words !== undefined && <small> ({words})</small>}
									</>
								)}
							</p>
						</foreignObject>
					</g>
				);
			})}
			{living &&
				more.map(({ from, width, indices }) => (
					<MoreMark
						living={living}
						events={indices.map((index) => events[index]!)}
						x={percent(from)}
						y={`${markRow}em`}
						width={percent(width)}
						key={events[indices[0]!]!.id}
					/>
				))}
		</svg>
	);
}

export interface TimelineRowsProps {
	/** What the rows are. */
	readonly title: string;
	readonly events: readonly TimelineEvent[];
	readonly frame: TimeFrame;
	/** Places to draw a guide through the rows, 0–100. */
	readonly lines?: readonly number[];
	readonly listHref?: string | undefined;
	/** With it events can be opened here. */
	readonly living?: TimelineLiving | undefined;
}
