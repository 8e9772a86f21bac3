import { byLatest } from './compare.ts';
import type { EntryOf, Setting } from './entry.ts';
import type { Notebook } from './notebook.ts';

/** All answers to one question of an exercise, or of a figure, the one written on last first. Several come from other tabs and files. */
export function answersTo(
	notebook: Notebook,
	question: { readonly exercise: string | null; readonly setting: Setting; readonly field: string },
): EntryOf<'answer'>[] {
	return [...notebook.values()]
		.filter(
			(entry): entry is EntryOf<'answer'> =>
				entry.type === 'answer' &&
				entry.exercise === question.exercise &&
				entry.setting === question.setting &&
				entry.field === question.field,
		)
		.toSorted(byLatest);
}
