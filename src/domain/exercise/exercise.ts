import type { ExerciseType } from '~/schemas/exercise-steps.ts';
import type { Exercise } from '../course/course.ts';

export type { ExerciseType, StepOf } from '~/schemas/exercise-steps.ts';

/** An exercise of this type, with its id. */
export type ExerciseOf<T extends ExerciseType> = Extract<Exercise, { readonly type: T }>;
