import { clockTime } from '~/domain/course/clock.ts';
import { layOutPlan } from '~/domain/course/lay-out-plan.ts';
import { layOutTicks } from '~/domain/course/lay-out-ticks.ts';
import { planPlace } from '~/domain/course/plan-place.ts';
import { Figure } from './Figure.tsx';
import { PlanLine } from './PlanLine.tsx';
import { PlanList } from './PlanList.tsx';
import { PlanSlides } from './PlanSlides.tsx';
import './course-plan.css';
import type { ComponentChildren } from 'preact';
import type { FigureProps } from './Figure.tsx';
import type { CoursePlanPart } from './PlanLine.tsx';
import type { CoursePlanSlide } from './PlanSlides.tsx';

/**
 * The parts of the course with clock times: a line in true scale with a tick for each slide, and a list where there is
 * no room for a line. Everything follows from when it begins.
 */
export function CoursePlan({
	parts,
	slides,
	starts,
	now,
	children,
	class: extra,
}: CoursePlanProps) {
	const minutes = Math.max(...parts.map((part) => part.startsAt + part.minutes));
	const clock = (minute: number) => clockTime(starts, minute);
	const place = now === undefined ? undefined : planPlace(now, parts, slides);
	return (
		<Figure name="plan" class={extra}>
			<PlanLine
				parts={layOutPlan(parts)}
				ticks={layOutTicks(slides, minutes)}
				now={now === undefined ? undefined : { at: (now / minutes) * 100, shown: clock(now) }}
				clock={clock}
				ends={clock(minutes)}
			/>
			<PlanList parts={parts} clock={clock} ends={clock(minutes)} here={place?.part?.id} />
			{now !== undefined && place && (
				<p class="plan-here">
					Klokken er <time>{clock(now)}</time>. Planen er nået til{' '}
					{place.part?.kind === 'break'
						? 'pausen'
						: `»${place.slide?.title ?? place.part?.title ?? ''}«`}
					.
				</p>
			)}
			{children}
			<PlanSlides slides={slides} clock={clock} />
			<figcaption class="plan-caption">
				Planen fra kl. {clock(0)} til {clock(minutes)}, {minutes} minutter med pauser. Bjælkerne er
				så lange som deres minutter, og hver streg i dem er et nyt dias.
			</figcaption>
		</Figure>
	);
}

export interface CoursePlanProps extends FigureProps {
	readonly parts: readonly CoursePlanPart[];
	/** In the running order. */
	readonly slides: readonly CoursePlanSlide[];
	/** `HH.MM`. */
	readonly starts: string;
	/** The present minute after the start; none while the class is not on. */
	readonly now?: number | undefined;
	/** What stands between the plan and its words. */
	readonly children?: ComponentChildren;
}
