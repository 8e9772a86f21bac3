import type { ExerciseType } from './exercise.ts';

/**
 * Whether an exercise explains what an excerpt does, so that it is better to have noticed something in it before. A hint
 * to the reader; nothing is locked.
 */
export function comesAfterNoticing(type: ExerciseType): boolean {
	return explains[type];
}

const explains: Readonly<Record<ExerciseType, boolean>> = {
	'read-aloud': false,
	notice: false,
	predict: false,
	link: true,
	compare: true,
	classify: true,
	gather: true,
	reflect: true,
};
