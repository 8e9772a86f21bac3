import { byLatest } from '../notebook/compare.ts';
import type { Setting, Written } from '../notebook/entry.ts';
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
	const ids = [...notebook.values()]
		.filter(
			(entry): entry is Written =>
				entry.type !== 'removed' && entry.exercise === exercise && entry.setting === setting,
		)
		.toSorted(byLatest)
		.flatMap((entry) => ('anchor' in entry && entry.anchor ? [entry.anchor.excerpt] : []));
	return ids.find((id) => excerpts.includes(id)) ?? null;
}
