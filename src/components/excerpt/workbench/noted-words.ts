import type { AtTurn } from '~/domain/notebook/index-by-turn.ts';
import type { WordRange } from '~/domain/excerpt/turn-words.ts';

/** The words of a turn that notes and tags are about. The same array for the same entries. */
export function notedWords(written: AtTurn): readonly WordRange[] {
	const known = cache.get(written);
	if (known) return known;
	const words = [...written.notes, ...written.tags].flatMap(({ entry }) =>
		entry.anchor.quote ? [entry.anchor.quote] : [],
	);
	cache.set(written, words);
	return words;
}

const cache = new WeakMap<AtTurn, readonly WordRange[]>();
