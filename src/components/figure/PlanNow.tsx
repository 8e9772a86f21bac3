import { percent } from '~/domain/figure/percent.ts';

/** A line across the plan at the present minute. A sentence under the plan says the same in words. */
export function PlanNow({ at, shown }: PlanNowProps) {
	return (
		<g class="plan-now" aria-hidden="true">
			<rect class="plan-now-line" x={percent(at)} />
			{/* Its words stay inside the line's ends. */}
			<text x={percent(at)} text-anchor={at < 50 ? 'start' : 'end'}>
				nu {shown}
			</text>
		</g>
	);
}

export interface PlanNowProps {
	/** In 0–100 of the line. */
	readonly at: number;
	/** `HH.MM`. */
	readonly shown: string;
}
