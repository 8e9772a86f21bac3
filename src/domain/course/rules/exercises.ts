import { placeOf } from '../entries.ts';
import { problems } from '../problems.ts';
import type { CourseEntries } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** An exercise takes as long as its steps; one with a step of no fixed length may take longer. */
export function checkExercises({ exercises }: CourseEntries): Problem[] {
	return exercises.flatMap((entry) => {
		const { minutes, steps } = entry.data;
		const sum = steps.reduce((total, step) => total + (step.minutes ?? 0), 0);
		const isOpen = steps.some((step) => step.minutes === undefined);
		return sum === minutes || (isOpen && sum < minutes)
			? []
			: [problems.exerciseMinutes(placeOf(entry, ['minutes']), minutes, sum)];
	});
}
