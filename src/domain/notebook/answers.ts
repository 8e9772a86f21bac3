import { byLatest } from './compare.ts';
import { writtenIn } from './written-in.ts';
import type { EntryOf, Setting } from './entry.ts';
import type { Notebook } from './notebook.ts';

/** All answers to one question of an exercise, or of a figure, the one written on last first. Several come from other tabs and files. */
export function answersTo(
	notebook: Notebook,
	question: { readonly exercise: string | null; readonly setting: Setting; readonly field: string },
): EntryOf<'answer'>[] {
	return writtenIn(notebook, question)
		.filter((entry) => entry.type === 'answer')
		.filter(({ field }) => field === question.field)
		.toSorted(byLatest);
}
