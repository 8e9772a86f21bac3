import type { PlanSlide } from '~/domain/course/lay-out-ticks.ts';

/** Every slide with the time it begins by plan: what the ticks of the line say, in words. */
export function PlanSlides({ slides, clock }: PlanSlidesProps) {
	return (
		<details class="plan-slides" data-pagefind-ignore="" data-undrawn>
			<summary>Hvornår hvert dias begynder</summary>
			<ol class="plan-slide-list">
				{slides.map(({ id, title, startsAt, href }) => (
					<li key={id}>
						<time>{clock(startsAt)}</time> <a href={href}>{title}</a>
					</li>
				))}
			</ol>
		</details>
	);
}

interface PlanSlidesProps {
	readonly slides: readonly CoursePlanSlide[];
	/** What the clock shows some minutes after the start. */
	readonly clock: (minute: number) => string;
}

export interface CoursePlanSlide extends PlanSlide {
	readonly id: string;
	readonly href: string;
}
