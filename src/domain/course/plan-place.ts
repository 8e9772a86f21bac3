import type { PlanPart } from './lay-out-plan.ts';
import type { PlanSlide } from './lay-out-ticks.ts';

/**
 * The part and the slide that a minute of a plan belongs to, by plan. No slide in a break; neither outside the plan.
 *
 * @param minute after the start.
 */
export function planPlace<Part extends PlanPart & { readonly id: string }, Slide extends PlanSlide>(
	minute: number,
	parts: readonly Part[],
	slides: readonly Slide[],
): PlanPlace<Part, Slide> {
	const part = parts.find(
		({ startsAt, minutes }) => startsAt <= minute && minute < startsAt + minutes,
	);
	const begun = slides.filter((slide) => slide.part === part?.id && slide.startsAt <= minute);
	return { part, slide: begun.at(-1) };
}

export interface PlanPlace<Part, Slide> {
	readonly part: Part | undefined;
	readonly slide: Slide | undefined;
}
