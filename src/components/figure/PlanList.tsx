import { PlanChapters } from './PlanChapters.tsx';
import type { CoursePlanPart } from './PlanLine.tsx';

/** The plan from top to bottom, where there is no room for a line. */
export function PlanList({ parts, clock, ends, here }: PlanListProps) {
	return (
		<ol class="plan-list">
			{parts.map(({ id, kind, title, startsAt, minutes, chapters = [] }) => (
				<li data-kind={kind} aria-current={id === here ? 'time' : undefined} key={id}>
					<p class="plan-time">
						<time>{clock(startsAt)}</time> {kind === 'break' && <span>{title}</span>}
						{id === here && <b class="plan-list-now"> nu</b>}
					</p>
					{kind === 'part' && (
						<>
							<p class="plan-title">{title}</p>
							<p class="plan-minutes">{minutes} min</p>
							<PlanChapters chapters={chapters} />
						</>
					)}
				</li>
			))}
			<li data-kind="end">
				<p class="plan-time">
					<time>{ends}</time>
				</p>
			</li>
		</ol>
	);
}

interface PlanListProps {
	readonly parts: readonly CoursePlanPart[];
	/** What the clock shows some minutes after the start. */
	readonly clock: (minute: number) => string;
	/** `HH.MM`. */
	readonly ends: string;
	/** Id of the part that is on now. */
	readonly here: string | undefined;
}
