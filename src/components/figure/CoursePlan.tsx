import { clockTime } from '~/domain/course/clock.ts';
import { layOutPlan } from '~/domain/course/lay-out-plan.ts';
import { Figure } from './Figure.tsx';
import { PlanChapters } from './PlanChapters.tsx';
import { PlanLine } from './PlanLine.tsx';
import './course-plan.css';
import type { FigureProps } from './Figure.tsx';
import type { CoursePlanPart } from './PlanLine.tsx';

/** The parts of the course with clock times: a line in true scale, and a list where there is no room for one. */
export function CoursePlan({ parts, starts, class: extra }: CoursePlanProps) {
	const minutes = Math.max(...parts.map((part) => part.startsAt + part.minutes));
	return (
		<Figure name="plan" class={extra}>
			<PlanLine parts={layOutPlan(parts)} starts={starts} ends={clockTime(starts, minutes)} />
			<ol class="plan-list">
				{parts.map(({ id, kind, title, startsAt, minutes: length, chapters = [] }) => (
					<li data-kind={kind} key={id}>
						<p class="plan-time">
							<time>{clockTime(starts, startsAt)}</time> {kind === 'break' && <span>{title}</span>}
						</p>
						{kind === 'part' && (
							<>
								<p class="plan-title">{title}</p>
								<p class="plan-minutes">{length} min</p>
								<PlanChapters chapters={chapters} />
							</>
						)}
					</li>
				))}
				<li data-kind="end">
					<p class="plan-time">
						<time>{clockTime(starts, minutes)}</time>
					</p>
				</li>
			</ol>
			<figcaption class="visually-hidden">
				Planen fra kl. {clockTime(starts, 0)} til {clockTime(starts, minutes)}, {minutes} minutter
				med pauser
			</figcaption>
		</Figure>
	);
}

export interface CoursePlanProps extends FigureProps {
	readonly parts: readonly CoursePlanPart[];
	/** `HH.MM`. */
	readonly starts: string;
}
