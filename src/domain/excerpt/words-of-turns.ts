import { plainWord } from './plain-word.ts';
import { turnWords, type TurnWord } from './turn-words.ts';
import type { ExcerptTurn } from './excerpt.ts';

/**
 * Every place in some turns where one of the words stands, in the turns' order. Whole words only, in capitals or not, as
 * they are written: `vi` is not found in `viden`.
 *
 * @param words in any case, e.g. `['vi', 'os']`.
 */
export function wordsOfTurns(
	turns: readonly Pick<ExcerptTurn, 'number' | 'text'>[],
	words: readonly string[],
): WordPlace[] {
	const sought = new Set(words.map(plainWord));
	return turns.flatMap(({ number, text }) => {
		const all = turnWords(text);
		return all.flatMap((word, at) =>
			sought.has(plainWord(word.text))
				? [{ ...word, turn: number, context: withNeighbours(all, at, text) }]
				: [],
		);
	});
}

/**
 * The word with up to two words on either side, as they stand in the text; none across punctuation, or across something
 * that was not said.
 */
function withNeighbours(words: readonly TurnWord[], at: number, text: string): string {
	const isNext = (index: number) => {
		const [word, next] = [words[index], words[index + 1]];
		return word && next && text.slice(word.end, next.start) === ' ';
	};
	let first = at;
	while (first > at - neighbours && isNext(first - 1)) first -= 1;
	let last = at;
	while (last < at + neighbours && isNext(last)) last += 1;
	return text.slice(words[first]?.start, words[last]?.end);
}

const neighbours = 2;

/** A word where it stands. */
export interface WordPlace extends TurnWord {
	readonly turn: number;
	/** With the words around it, by which one knows the place again; verbatim. */
	readonly context: string;
}
