import { plainWord } from './plain-word.ts';
import { turnWords, type TurnWord } from './turn-words.ts';

/**
 * Where a turn begins anew, as it is written: places in its base text, in order. Three things are found, and nothing
 * is heard or guessed:
 *
 * - a word broken off with a hyphen, and more words after it (`siger- men jeg`); not `ferie- og intromøde`;
 * - a sentence that begins with the two words that stood at most seven words before it in the sentence before, and
 *   goes on after them without a mark (`Fordi jeg har faktisk. Jeg har brugt`);
 * - three words that come again at once, or with one word between (`Skal vi ik aftale skal vi ik sige det`).
 *
 * A sentence that is given up without any of this is not found, and a repetition may have another reason.
 */
export function freshStarts(text: string): number[] {
	const words = turnWords(text);
	return words.flatMap(({ start }, at) =>
		isAfterBreak(text, words, at) || beginsSentenceAgain(text, words, at) || isSaidTwice(words, at)
			? [start]
			: [],
	);
}

function isAfterBreak(text: string, words: readonly TurnWord[], at: number): boolean {
	const [before, word] = [words[at - 1], words[at]];
	if (!before || !word || joining.has(plainWord(word.text))) return false;
	return /^[-\u2010\u2011]\s/u.test(text.slice(before.end, word.start));
}

/** Words between the first and the second time; more, and the sentence before was probably finished. */
const mostBetween = 5;

function beginsSentenceAgain(text: string, words: readonly TurnWord[], at: number): boolean {
	const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
	if (!first || !second || !third || !endsSentence(text, words, at)) return false;
	if (text.slice(second.end, third.start).trim() !== '') return false;
	for (let from = at - 2; from >= Math.max(0, at - 2 - mostBetween); from -= 1) {
		if (endsSentence(text, words, from + 1)) return false;
		if (sameWords(words, from, at, 2)) return true;
		if (endsSentence(text, words, from)) return false;
	}
	return false;
}

function isSaidTwice(words: readonly TurnWord[], at: number): boolean {
	return sameWords(words, at - 3, at, 3) || sameWords(words, at - 4, at, 3);
}

/** Whether a sentence ends right before this word. */
function endsSentence(text: string, words: readonly TurnWord[], at: number): boolean {
	const [before, word] = [words[at - 1], words[at]];
	return (
		before !== undefined && word !== undefined && /[.…]/u.test(text.slice(before.end, word.start))
	);
}

function sameWords(words: readonly TurnWord[], one: number, other: number, count: number): boolean {
	if (one < 0) return false;
	return Array.from({ length: count }, (_, step) => step).every((step) => {
		const [a, b] = [words[one + step], words[other + step]];
		return a !== undefined && b !== undefined && plainWord(a.text) === plainWord(b.text);
	});
}

/** After a hyphen, these say that the next word has the same end: `ferie- og intromøde`. */
const joining: ReadonlySet<string> = new Set(['og', 'eller', 'samt']);
