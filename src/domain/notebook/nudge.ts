import { plainWord } from '../excerpt/plain-word.ts';
import { turnWords } from '../excerpt/turn-words.ts';
import type { TurnWord } from '../excerpt/turn-words.ts';

/**
 * The first of the words that a text uses, as it stands there; `null` when it uses none. Words inside quotation marks
 * are somebody else's and do not count.
 *
 * @param words e.g. `dygtig`; `irriter*` for every word that begins so; `vil ikke` for words that follow one another.
 */
export function findNudge(text: string, words: readonly string[]): string | null {
	const own = withoutQuotes(text);
	const found = turnWords(own);
	const sought = words.map((entry) => plainWord(entry).split(/\s+/u));
	for (const [at, first] of found.entries()) {
		const lengths = sought
			.filter((entry) => isAt(own, found, at, entry))
			.map(({ length }) => length);
		const last = found[at + Math.max(0, ...lengths) - 1];
		if (lengths.length > 0 && last) return text.slice(first.start, last.end);
	}
	return null;
}

/** A question, and the words in a note that raise it. */
export interface Nudge {
	/** e.g. `Hvilken linje viser det?` */
	readonly question: string;
	/** As `findNudge` takes them. */
	readonly words: readonly string[];
}

/** Every quotation as a row of signs that are no words; what is opened but not closed remains. */
function withoutQuotes(text: string): string {
	return text.replace(quotations, (quoted) => '·'.repeat(quoted.length));
}

/** »…«, ›…‹, "…", “…”, ”…”, „…“, and ’…’ or '…' where they cannot be the apostrophe of a word. */
const quotations =
	/»[^»«]*«|›[^›‹]*‹|["“”„][^"“”„]*["“”]|(?<![\p{L}\p{N}])['‘’](?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L}))+['’](?![\p{L}\p{N}])/gu;

function isAt(text: string, found: readonly TurnWord[], at: number, entry: readonly string[]) {
	return entry.every((part, ahead) => {
		const word = found[at + ahead];
		const before = found[at + ahead - 1];
		if (!word || !isSame(plainWord(word.text), part)) return false;
		return ahead === 0 || !before || text.slice(before.end, word.start).trim() === '';
	});
}

function isSame(word: string, part: string): boolean {
	return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}
