import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** Where something is being written: a stretch of turns, in an exercise or on the excerpt itself. */
export interface Writing {
	readonly excerpt: Excerpt;
	/** First and last turn, both included. */
	readonly from: number;
	readonly to: number;
	/** Id of the exercise, or `null`. */
	readonly exercise: string | null;
	readonly setting: Setting;
}
