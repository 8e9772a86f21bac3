import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { ExerciseOf, ExerciseType, StepOf } from '~/domain/exercise/exercise.ts';
import type { ExerciseWay } from '~/domain/exercise/exercise-way.ts';
import type { Setting } from '~/domain/notebook/entry.ts';
import type { Term } from '~/schemas/term.ts';

/** What one does in an exercise of this type, at one of its steps. */
export interface WorkProps<T extends ExerciseType> {
	readonly exercise: ExerciseOf<T>;
	/** All excerpts it names, also in stops and pairs, in the order of first mention. */
	readonly excerpts: readonly Excerpt[];
	/** The terms of the glossary it names; none in most. */
	readonly terms: readonly NamedTerm[];
	/** The exercise where one notices before one explains; `null` where the course has none. */
	readonly noticing: ExerciseWay | null;
	/** Alone on a screen, or together on the projector. What is written is kept apart. */
	readonly setting: Setting;
	readonly step: StepOf<T>;
}

/** As much of a term as an exercise shows. */
export type NamedTerm = Pick<Term, 'id' | 'term' | 'definition' | 'source'>;
