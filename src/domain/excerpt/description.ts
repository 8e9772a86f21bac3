import { withCapital } from '../sentence/with-capital.ts';
import { pauseWord, secondsWord } from './pause-word.ts';
import type { ExcerptTurn, Mark, PauseLength, Span } from './excerpt.ts';

/**
 * What somebody who hears a turn read aloud would miss, as one Danish sentence to stand before it: overlap, pauses from
 * 0.2 seconds, comments and uncertain hearing. Empty when there is nothing to say.
 *
 * @param turns all turns of the excerpt, so that an overlap can name the words it meets.
 */
export function describeTurn(
	turn: Pick<ExcerptTurn, 'text' | 'marks' | 'spans' | 'overlaps'>,
	turns: readonly ExcerptTurn[],
): string {
	const parts = [
		...turn.overlaps.map((overlap) => overlapWords(turn, overlap, turns)),
		...pauseWords(turn.marks),
		...turn.marks.flatMap((mark) =>
			mark.type === 'comment' || mark.type === 'editorial' ? [`kommentar: ${mark.v}`] : [],
		),
		...turn.spans.flatMap((span) => uncertainWords(span, turn.text)),
		...(turn.marks.some(({ type }) => type === 'inaudible') ? ['noget er uhørligt'] : []),
	].filter((part) => part !== '');
	const sentence = parts.join('; ');
	return sentence === '' ? '' : `${withCapital(sentence)}.`;
}

function overlapWords(
	{ text }: Pick<ExcerptTurn, 'text'>,
	{ o, c, pair, with: other }: ExcerptTurn['overlaps'][number],
	turns: readonly ExcerptTurn[],
): string {
	const own = c === null ? `fra ${quoted(firstWord(text.slice(o)))}` : quoted(text.slice(o, c));
	if (other === null) return `samtidig tale: ${own}`;
	const partner = turns.find(({ number }) => number === other);
	const met = partner?.overlaps.find((overlap) => overlap.pair === pair);
	const theirs = partner && met?.c != null ? ` (${quoted(partner.text.slice(met.o, met.c))})` : '';
	return `samtidig med tur ${String(other)}${theirs}: ${own}`;
}

/** Every pause by itself; more than three are counted. */
function pauseWords(marks: readonly Mark[]): string[] {
	const pauses = marks.flatMap((mark) => (mark.type === 'pause' && isLong(mark.v) ? [mark.v] : []));
	if (pauses.length <= 3) return pauses.map(pauseWord);
	const longest = Math.max(...pauses.map((v) => (typeof v === 'number' ? v : 0)));
	const longestWord = longest > 0 ? `, den længste ${secondsWord(longest)}` : '';
	return [`${String(pauses.length)} pauser${longestWord}`];
}

/** Shorter than 0.2 seconds is a micro pause. */
function isLong(v: PauseLength): boolean {
	return typeof v === 'number' ? v >= 0.2 : v !== '.';
}

function uncertainWords({ type, start, end, alternatives }: Span, text: string): string[] {
	if (type !== 'uncertain') return [];
	const words = text.slice(start, end);
	const heard = alternatives ? words.split('/').map((word) => word.trim()) : [words];
	return [`usikkert hørt: ${heard.map(quoted).join(' eller ')}`];
}

function firstWord(text: string): string {
	return /\S+/u.exec(text)?.[0] ?? '';
}

function quoted(words: string): string {
	return `»${words.trim()}«`;
}
