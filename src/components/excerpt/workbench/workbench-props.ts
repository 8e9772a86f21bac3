import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { ExerciseWay } from '~/domain/exercise/exercise-way.ts';
import type { TagChoice } from '~/domain/exercise/tag-choices.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** An excerpt to work on. The same on pages, on slides and in exercises. */
export interface WorkbenchProps {
	readonly excerpt: Excerpt;
	/** First and last turn to show; left out, the excerpt's own. */
	readonly from?: number | undefined;
	readonly to?: number | undefined;
	/** Stands before `t4` in the id of turn 4. Empty on the excerpt's own page. */
	readonly idPrefix: string;
	/** The exercise it is written in; `null` on the excerpt itself. */
	readonly exercise: string | null;
	readonly setting: Setting;
	readonly tools: Tools;
	/** Offers the three views. */
	readonly views?: boolean;
	/** On a slide: turn by turn. */
	readonly reveal?: boolean;
}

/** What the open turn offers. */
export interface Tools {
	/** What one notices, and where it stands. */
	readonly notes: boolean;
	/** Words of a turn can be picked for a note or a tag. */
	readonly words: boolean;
	/** Ties to other turns. */
	readonly links: boolean;
	/** The four questions to a turn. */
	readonly cards: boolean;
	/** Words to put on a turn; none where they would say too much too early. */
	readonly tags: readonly TagChoice[];
	/** Where one notices before one explains: the words wait for it. Left out, they do not wait. */
	readonly noticing?: ExerciseWay;
}
