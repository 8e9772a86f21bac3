import type { Setting, Written } from './entry.ts';
import type { Notebook } from './notebook.ts';

/** Everything written in an exercise, by a reader or by a room; `null` is the excerpts themselves. */
export function writtenIn(notebook: Notebook, place: WritingPlace): Written[] {
	return [...notebook.values()].filter(
		(entry): entry is Written => entry.type !== 'removed' && isWrittenIn(entry, place),
	);
}

/** Whether an entry was written in an exercise, by a reader or by a room. */
export function isWrittenIn(entry: Written, { exercise, setting }: WritingPlace): boolean {
	return entry.exercise === exercise && entry.setting === setting;
}

interface WritingPlace {
	/** Id of the exercise, or `null`. */
	readonly exercise: string | null;
	readonly setting: Setting;
}
