import { byLatest } from '../notebook/compare.ts';
import { writtenIn } from '../notebook/written-in.ts';
import type { Setting } from '../notebook/entry.ts';
import type { Notebook } from '../notebook/notebook.ts';

/**
 * The excerpt an exercise was last worked out on: the one where something was written latest. `null` where nothing is
 * written at any of them.
 *
 * @param excerpts ids of those to choose from.
 */
export function begunExcerpt(
	notebook: Notebook,
	exercise: string,
	setting: Setting,
	excerpts: readonly string[],
): string | null {
	const ids = writtenIn(notebook, { exercise, setting })
		.toSorted(byLatest)
		.flatMap((entry) => ('anchor' in entry && entry.anchor ? [entry.anchor.excerpt] : []));
	return ids.find((id) => excerpts.includes(id)) ?? null;
}
