import { useEffect, useState } from 'preact/hooks';
import { minuteInPlan } from '~/domain/course/minute-in-plan.ts';
import { planStart } from '~/domain/course/plan-start.ts';
import { readClock } from '~/domain/course/read-clock.ts';
import { keepPlanStart, readPlanStart } from '~/storage/plan-start.ts';
import { CoursePlan } from '../CoursePlan.tsx';
import { FigureDownload } from './FigureDownload.tsx';
import { MisreadNote } from './MisreadNote.tsx';
import { PlanStart } from './PlanStart.tsx';
import { useAddressState } from './use-address-state.ts';
import { usePresentTime } from './use-present-time.ts';
import type { CoursePlanProps } from '../CoursePlan.tsx';

/**
 * The plan with the times of this class: it begins when somebody says, which stands in the address and is remembered in
 * this tab, and while it is on it shows where it is.
 */
export function LiveCoursePlan({ name, plan }: Props) {
	const { state, change, isMisread } = useAddressState(name, planStart);
	const [alive, setAlive] = useState(false);
	const time = usePresentTime();
	const starts = state || plan.starts;
	const minutes = Math.max(...plan.parts.map((part) => part.startsAt + part.minutes));

	useEffect(() => {
		setAlive(true);
		const kept = readClock(readPlanStart() ?? '');
		// What the address says counts for more, even where it is no time.
		if (kept !== null && !new URLSearchParams(location.search).has(name)) change(kept);
	}, [name, change]);
	useEffect(() => {
		if (state !== '') keepPlanStart(state);
	}, [state]);

	const begin = (next: string) => {
		const isUsual = next === plan.starts;
		keepPlanStart(isUsual ? null : next);
		change(isUsual ? '' : next);
	};
	return (
		<CoursePlan
			{...plan}
			starts={starts}
			now={(time && minuteInPlan(starts, minutes, time)) ?? undefined}
		>
			{alive && (
				<>
					<PlanStart starts={starts} usual={plan.starts} minutes={minutes} onBegin={begin} />
					<MisreadNote isMisread={isMisread} />
					<FigureDownload fileName="plan" />
				</>
			)}
		</CoursePlan>
	);
}

interface Props {
	/** Its name in the address. */
	readonly name: string;
	readonly plan: CoursePlanProps;
}
