import { placeOf } from '../notebook/anchor.ts';
import { byLatest } from '../notebook/compare.ts';
import { writtenIn } from '../notebook/written-in.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import type { EntryOf, Setting } from '../notebook/entry.ts';
import type { Notebook } from '../notebook/notebook.ts';

/** The tags of an exercise that stand on just these words, the one changed last first. */
export function marksOn(
	notebook: Notebook,
	excerpt: Excerpt,
	{ exercise, setting, turn, start, end }: MarkedWords,
): EntryOf<'tag'>[] {
	return writtenIn(notebook, { exercise, setting })
		.filter((entry) => entry.type === 'tag')
		.filter(({ anchor }) => anchor.excerpt === excerpt.id)
		.filter(({ anchor: { quote } }) => quote?.start === start && quote.end === end)
		.filter(({ anchor }) => placeOf(anchor, excerpt)?.from === turn)
		.toSorted(byLatest);
}

interface MarkedWords {
	readonly exercise: string;
	readonly setting: Setting;
	readonly turn: number;
	/** UTF-16 offsets in the turn's base text. */
	readonly start: number;
	readonly end: number;
}
