import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { ExerciseWay } from '~/domain/exercise/exercise-way.ts';
import type { TagChoice } from '~/domain/exercise/tag-choices.ts';
import type { Nudge } from '~/domain/notebook/nudge.ts';

/** What a workbench fetches: made at build, one file for each excerpt. */
export interface WorkbenchData {
	readonly excerpt: Excerpt;
	/** The words of the course to put on a turn. */
	readonly tags: readonly TagChoice[];
	/** The exercise to come before them. */
	readonly noticing: ExerciseWay | null;
	readonly nudge: Nudge;
}
