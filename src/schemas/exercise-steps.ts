/**
 * The types of exercise and the steps of each, in their order: the only list. A new type does not compile until it has a
 * schema (`exercise.ts`), a work (`components/exercise/works.ts`) and its place in every other table over the types.
 * Ids of steps are kept with what readers have written: never rename one.
 */
export const stepIds = {
	'read-aloud': ['roles', 'straight', 'slowly', 'line'],
	notice: ['read', 'notice', 'again'],
	predict: ['read', 'suggest', 'exchange', 'reveal', 'next'],
	link: ['tie', 'boxes', 'one', 'cards'],
	compare: ['opening', 'positions', 'third', 'concept', 'second'],
	classify: ['read', 'tag', 'criteria', 'compare'],
	gather: ['bring', 'sort', 'differ', 'write', 'share'],
	reflect: ['read', 'describe', 'own', 'lend'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type ExerciseType = keyof typeof stepIds;

/** A step of an exercise of this type. */
export type StepOf<T extends ExerciseType> = (typeof stepIds)[T][number];
