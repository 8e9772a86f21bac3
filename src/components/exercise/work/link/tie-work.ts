import type { ComponentProps } from 'preact';
import type { LinkArcs } from '~/components/excerpt/LinkArcs.tsx';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { PlacedTie } from '~/domain/exercise/all-ties.ts';
import type { ExerciseOf } from '~/domain/exercise/exercise.ts';
import type { EntryOf, Setting } from '~/domain/notebook/entry.ts';
import type { Placed } from '~/domain/notebook/index-by-turn.ts';

/** What every step of the exercise works with. */
export interface TieWork {
	readonly exercise: ExerciseOf<'link'>;
	readonly excerpt: Excerpt;
	readonly setting: Setting;
	/** All of the excerpt, in its order. */
	readonly ties: readonly PlacedTie[];
	/** Those that can be drawn. The same array as long as they are the same. */
	readonly links: ComponentProps<typeof LinkArcs>['links'];
	/** Answers to the four questions, turn by turn. */
	readonly cards: readonly Placed<EntryOf<'card'>>[];
	/** Whether all arcs are drawn, and not only those of the open turn. */
	readonly showsAll: boolean;
	readonly onShowAll: (showsAll: boolean) => void;
}
