import { percent } from '~/domain/figure/percent.ts';
import { categorisationFrom } from '~/domain/timeline/categorisation-from.ts';
import { layOutTimeline } from '~/domain/timeline/lay-out-timeline.ts';
import { reformsBefore } from '~/domain/timeline/reforms-before.ts';
import { yearsShown } from '~/domain/timeline/years-shown.ts';
import { TimelineColumn } from './TimelineColumn.tsx';
import { TimelineYears } from './TimelineYears.tsx';
import type { PlacedCategorisation } from '~/domain/timeline/lay-out-timeline.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';
import type { TimelineLiving } from './timeline-living.ts';

/**
 * One categorisation opened large over the line, the others as marked years.
 *
 * The empty drawing before it holds its place: a width may be an attribute there.
 *
 * Throws when no categorisation is from the year asked for.
 */
export function TimelineOpened({ events, only, living }: TimelineOpenedProps) {
	const { columns, frame } = layOutTimeline(events);
	const asked = categorisationFrom(only, events);
	const opened = columns.find(({ id }) => id === asked?.id);
	if (!opened) throw new Error(`No categorisation in the time line is from ${only}.`);
	const shown = columns.filter(
		(column) => column === opened || living?.state.opened.includes(column.id),
	);
	const isPair = shown.length > 1;
	const side = opened.point <= 50 ? 'after' : 'before';
	const reforms = reformsBefore(opened.id, events);
	const room = side === 'after' ? opened.point : opened.point - widest;
	return (
		<>
			<div class="timeline-opened" data-side={side} data-pair={isPair ? '' : undefined}>
				<svg
					width={percent(side === 'after' ? opened.point : 100 - opened.point)}
					aria-hidden="true"
				/>
				<TimelineYears reforms={reforms} room={room} />
				{shown.map((column) => (
					<TimelineColumn
						event={column}
						year={isPair ? yearsShown(column.shown) : undefined}
						key={column.id}
					/>
				))}
			</div>
			<svg class="timeline-strip" role="list" aria-label="De fire inddelinger på linjen">
				<g aria-hidden="true">
					<rect class="timeline-axis" width="100%" height="3" />
					{frame.years.map(({ year, at }) => (
						<rect class="timeline-tick" x={percent(at)} width="1" height="10" key={year} />
					))}
				</g>
				{reforms.map(({ event, step }) => (
					<rect
						class="timeline-tick fragment"
						data-kind="event"
						data-fragment-index={step}
						x={percent(frame.place(event.date))}
						aria-hidden="true"
						key={event.id}
					/>
				))}
				{columns.map((column) => (
					<g
						role="listitem"
						data-side={column.side}
						data-opened={column === opened ? '' : undefined}
						key={column.id}
					>
						<rect class="timeline-tick" data-kind="categorisation" x={percent(column.point)} />
						<foreignObject
							class="timeline-year"
							x={percent(column.from)}
							width={percent(column.width)}
						>
							<p aria-current={column === opened ? 'true' : undefined}>
								{living && column !== opened ? (
									<ComparedYear living={living} column={column} />
								) : (
									yearsShown(column.shown)
								)}
							</p>
						</foreignObject>
					</g>
				))}
			</svg>
		</>
	);
}

/** The year of another categorisation, with which it is put beside the opened one, and away again. */
function ComparedYear({ living, column: { id, shown } }: ComparedYearProps) {
	const isCompared = living.state.opened.includes(id);
	const year = yearsShown(shown);
	return (
		<button
			type="button"
			class="timeline-opener"
			aria-pressed={isCompared}
			aria-label={`${year}, ved siden af`}
			onClick={() => living.change({ opened: isCompared ? [] : [id] })}
		>
			{year}
		</button>
	);
}

/** How wide the groups get that stand before their year, in hundredths of the line. */
const widest = 30;

interface TimelineOpenedProps {
	/** In the order of time. */
	readonly events: readonly TimelineEvent[];
	readonly only: Opened;
	/** With it another categorisation can be put beside. */
	readonly living?: TimelineLiving | undefined;
}

interface ComparedYearProps {
	readonly living: TimelineLiving;
	readonly column: PlacedCategorisation;
}

/** The categorisations a slide can open, by their year in the talk. */
export type Opened = '2000' | '2004' | '2010' | '2014';
