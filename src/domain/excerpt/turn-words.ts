/**
 * The words of a base text, in its order, each with its place in UTF-16 units.
 *
 * A word is letters and digits, with the apostrophes, hyphens and decimal signs between them: `det's`, `e-mail`, `2,5`.
 * Quotation marks, punctuation and signs are not part of words; a restart or a hesitation is a word like any other. A
 * regular expression, because `Intl.Segmenter` parts `e-mail` in three and not alike in every browser.
 */
export function turnWords(text: string): TurnWord[] {
	return [...text.matchAll(word)].map(({ 0: found, index }) => ({
		start: index,
		end: index + found.length,
		text: found,
	}));
}

const word =
	/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’\-\u2010\u2011]|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/**
 * What is chosen after a word was pressed. The first press chooses it, a press outside what is chosen draws the choice
 * out to it. Within a longer choice, the word remains alone; was it alone already, nothing is chosen any more.
 */
export function pressWord(chosen: WordRange | null, pressed: WordRange): WordRange | null {
	if (!chosen) return rangeOf(pressed);
	if (!isChosen(chosen, pressed)) return wordsBetween(chosen, pressed);
	return chosen.start >= pressed.start && chosen.end <= pressed.end ? null : rangeOf(pressed);
}

/**
 * What is chosen when one goes from a word to another and draws the choice along: it grows on that side, or shrinks when
 * one goes back. Began one away from the ends of what was chosen, it is replaced.
 *
 * @param words those of the turn, in its order.
 */
export function drawChoice(
	words: readonly WordRange[],
	chosen: WordRange | null,
	from: WordRange,
	to: WordRange,
): WordRange {
	const own = words.filter((word) => isChosen(chosen, word));
	const [first = from, last = from] = [own[0], own.at(-1)];
	const anchors = new Map([
		[first.start, last],
		[last.start, first],
	]);
	return wordsBetween(anchors.get(from.start) ?? from, to);
}

/** From the first of two ranges to the last, whichever comes first. */
export function wordsBetween(a: WordRange, b: WordRange): WordRange {
	return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Whether any of the word is chosen. */
export function isChosen(chosen: WordRange | null, { start, end }: WordRange): boolean {
	return chosen !== null && start < chosen.end && end > chosen.start;
}

function rangeOf({ start, end }: WordRange): WordRange {
	return { start, end };
}

/** A stretch of a turn's base text, in UTF-16 units. */
export interface WordRange {
	readonly start: number;
	readonly end: number;
}

export interface TurnWord extends WordRange {
	readonly text: string;
}
