import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { ExerciseOf } from '~/domain/exercise/exercise.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** What every part of the exercise works with. */
export interface ReflectProps {
	readonly exercise: ExerciseOf<'reflect'>;
	readonly setting: Setting;
	/** The conversation. */
	readonly quoted: Excerpt;
	/** The conversation about it. */
	readonly quoting: Excerpt;
}
