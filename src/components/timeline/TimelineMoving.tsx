import { percent } from '~/domain/figure/percent.ts';
import { frameOfYears } from '~/domain/timeline/frame-of-years.ts';
import { thinYears } from '~/domain/timeline/thin-years.ts';
import { yearsShown } from '~/domain/timeline/years-shown.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';
import type { TimelineLiving } from './timeline-living.ts';

/**
 * Very many events while the years are moved: where each is, without its words. It follows the hand at once, and keeps
 * the height of the drawing in whose place it stands.
 */
export function TimelineMoving({ events, living, height }: TimelineMovingProps) {
	const { isWide, state } = living;
	const frame = frameOfYears(state.window.from, state.window.to);
	const places = events.map(({ date }) => frame.place(date)).filter(isInside);
	const ticks = places.map((at) => (isWide ? `M${at} 0V100` : `M0 ${at}H100`)).join('');
	const along = (at: number) => (isWide ? { x: percent(at) } : { y: percent(at) });
	return (
		<svg
			class="timeline-moving"
			data-lying={isWide ? '' : undefined}
			height={height}
			aria-hidden="true"
		>
			<rect class="timeline-axis" />
			<svg
				class="timeline-moving-ticks"
				viewBox="0 0 100 100"
				preserveAspectRatio="none"
				{...(isWide
					? { y: '28em', width: '100%', height: '12' }
					: { x: '4.95em', width: '12', height: '100%' })}
			>
				<path d={ticks} vector-effect="non-scaling-stroke" />
			</svg>
			{thinYears(frame).map(({ year, at }) => (
				<text class="timeline-scale" {...along(at)} key={year}>
					{year}
				</text>
			))}
			{events
				.filter(({ kind, date }) => kind === 'categorisation' && isInside(frame.place(date)))
				.map(({ id, date, shown }) => (
					<g key={id}>
						<rect class="timeline-tick" {...along(frame.place(date))} />
						<text
							class="timeline-moving-year"
							text-anchor={isWide && frame.place(date) > 90 ? 'end' : 'start'}
							{...along(frame.place(date))}
						>
							{yearsShown(shown)}
						</text>
					</g>
				))}
		</svg>
	);
}

function isInside(place: number): boolean {
	return place >= 0 && place <= 100;
}

interface TimelineMovingProps {
	readonly events: readonly TimelineEvent[];
	readonly living: TimelineLiving;
	/** In CSS pixels. */
	readonly height: number;
}
