import { plainWord } from '../excerpt/plain-word.ts';
import { turnWords } from '../excerpt/turn-words.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import type { TurnWord } from '../excerpt/turn-words.ts';

/**
 * Every place where an excerpt has one of the words, in its order. A word is found whole and however it is capitalised,
 * not inside another.
 */
export function lookedAtWords(excerpt: Excerpt, words: readonly string[]): LookedAtWord[] {
	const sought = new Set(words.map(plainWord));
	return excerpt.turns.flatMap(({ number, speaker, text }) =>
		turnWords(text)
			.filter((word) => sought.has(plainWord(word.text)))
			.map((word) => ({ ...word, turn: number, speaker })),
	);
}

/** A word as it is written, and where it stands, in UTF-16 units of the turn's base text. */
export interface LookedAtWord extends TurnWord {
	readonly turn: number;
	readonly speaker: string;
}
