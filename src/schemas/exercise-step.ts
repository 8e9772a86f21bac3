import { z } from 'astro/zod';
import { stepIds, type ExerciseType, type StepOf } from './exercise-steps.ts';

/** The steps of an exercise of this type: each of them once, in their order. */
export function stepsSchema<T extends ExerciseType>(type: T) {
	const ids: readonly StepOf<T>[] = stepIds[type];
	return z.array(stepSchema(ids)).superRefine((steps, context) => {
		const found = steps.map(({ id }) => id);
		if (found.join() === ids.join()) return;
		const missing = ids.filter((id) => !found.includes(id));
		const lack = missing.length === 0 ? '' : `; her mangler ${listed(missing)}`;
		const message = `trinnene ${listed(ids)}, hvert én gang og i den rækkefølge${lack}`;
		context.addIssue({ code: 'custom', message });
	});
}

function stepSchema<Id extends string>(ids: readonly Id[]) {
	return z.strictObject({
		/** Which step of its type, e.g. `notice`. */
		id: z.enum(ids),
		/** e.g. `Læs uddraget`. */
		title: z.string().min(1),
		/** What to do on the page, in one to four sentences, alone or with others; on paper it works too. */
		text: z.string().min(1),
		/** The same in one or two short sentences, said to a room. */
		room: z.string().min(1).max(160, { error: 'højst 160 tegn' }),
		/** Left out where the step takes the time it takes. */
		minutes: z.number().positive().optional(),
	});
}

/** `a, b og c`. */
function listed(ids: readonly string[]): string {
	return ids.join(', ').replace(/, (?=[^,]*$)/u, ' og ');
}
