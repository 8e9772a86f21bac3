import { percent } from '~/domain/figure/percent.ts';
import { softHyphens } from '~/domain/figure/soft-hyphens.ts';
import { PlanChapters } from './PlanChapters.tsx';
import { PlanNow } from './PlanNow.tsx';
import type { PlacedPart, PlanPart } from '~/domain/course/lay-out-plan.ts';
import type { PlacedSlide, PlanSlide } from '~/domain/course/lay-out-ticks.ts';
import type { PlanChapter } from './PlanChapters.tsx';
import type { PlanNowProps } from './PlanNow.tsx';

/** The plan as a line: bars as wide as their minutes, words above and below them, a tick where a slide begins. */
export function PlanLine({ parts, ticks, now, clock, ends }: PlanLineProps) {
	const mostChapters = Math.max(...parts.map(({ part }) => part.chapters?.length ?? 0));
	return (
		<svg
			class="plan-line"
			height={`${10.5 + mostChapters * 1.8}em`}
			role="list"
			aria-label="Planen"
			data-now={now && ''}
			data-pagefind-ignore=""
		>
			{parts.map(({ part, from, width, level, room }) => (
				<g role="listitem" data-level={level} key={part.id}>
					{part.kind === 'part' ? (
						<rect class="plan-bar" x={percent(from)} width={percent(width)} />
					) : (
						<line class="plan-break" x1={percent(from)} x2={percent(from + width)} y1="0" y2="0" />
					)}
					<foreignObject class="plan-words" x={percent(from)} width={percent(room)} height="100%">
						<p class="plan-time">
							<time>{clock(part.startsAt)}</time> {level === 'above' && <span>{part.title}</span>}
						</p>
						{level !== 'above' && (
							<div class="plan-below">
								<p class="plan-title">{softHyphens(part.title)}</p>
								<p class="plan-minutes">{part.minutes} min</p>
								<PlanChapters chapters={part.chapters ?? []} />
							</div>
						)}
					</foreignObject>
				</g>
			))}
			<g aria-hidden="true">
				{ticks
					.filter(({ isFirst }) => !isFirst)
					.map(({ at }) => (
						<rect class="plan-tick" x={percent(at)} key={at} />
					))}
			</g>
			<g role="listitem" data-level="above">
				<foreignObject class="plan-words" data-end x="0" width="100%" height="100%">
					<p class="plan-time">
						<time>{ends}</time>
					</p>
				</foreignObject>
			</g>
			{now && <PlanNow {...now} />}
		</svg>
	);
}

interface PlanLineProps {
	readonly parts: readonly PlacedPart<CoursePlanPart>[];
	readonly ticks: readonly PlacedSlide<PlanSlide>[];
	/** The present minute, while the class is on. */
	readonly now: PlanNowProps | undefined;
	/** What the clock shows some minutes after the start. */
	readonly clock: (minute: number) => string;
	/** `HH.MM`. */
	readonly ends: string;
}

export interface CoursePlanPart extends PlanPart {
	readonly id: string;
	readonly chapters?: readonly PlanChapter[] | undefined;
}
