import type { ExcerptTurn, Overlap } from './excerpt.ts';
import type { Told } from './spoken-parts.ts';

/**
 * With whom a turn is simultaneous. `opening`: what can be said before its first word; `told`: what is said between its
 * words. Nothing is said in the middle of a word: there the words that overlap are quoted.
 */
export function spokenOverlaps(
	turn: SpokenOverlapTurn,
	turns: readonly ExcerptTurn[],
): { opening: string[]; told: Told[] } {
	const opening: string[] = [];
	const told: Told[] = [];
	for (const overlap of turn.overlaps) {
		const { o, c, opened, closed } = overlap;
		const begins = isBlank(turn.text.slice(0, o));
		const ends = c !== null && isBlank(turn.text.slice(c));
		const words = beginning(turn, overlap, { begins, ends, turns });
		if (begins) opening.push(words);
		else told.push({ at: wordStart(turn.text, o), from: opened.from, text: words });
		if (c === null || closed === null || ends || isOpenAt(turn, overlap)) continue;
		told.push({ at: wordEnd(turn.text, c), from: closed.from, text: ending(overlap) });
	}
	return { opening, told };
}

type SpokenOverlapTurn = Pick<ExcerptTurn, 'text' | 'overlaps' | 'marks'>;

function beginning(
	{ marks, text }: SpokenOverlapTurn,
	overlap: Overlap,
	{ begins, ends, turns }: { begins: boolean; ends: boolean; turns: readonly ExcerptTurn[] },
): string {
	const { with: other, opened } = overlap;
	if (marks.some(({ type, from }) => type === 'simultaneousStart' && from === opened.from)) {
		return `starter samtidig med ${other === null ? 'en anden tur' : `tur ${String(other)}`}`;
	}
	if (other === null) {
		if (!begins) return 'samtidig tale begynder';
		return ends ? 'samtidig tale' : 'begynder med samtidig tale';
	}
	const how = begins ? (ends ? 'samtidig med' : 'begynder samtidig med') : 'herefter samtidig med';
	return `${how} ${met(other, overlap, turns)}${own(text, overlap)}`;
}

function ending({ with: other }: Overlap): string {
	return other === null ? 'samtidig tale slutter' : 'herefter alene';
}

/** Which part of which turn it meets, and the words there: `slutningen af tur 7, »love«`. */
function met(other: number, { pair }: Overlap, turns: readonly ExcerptTurn[]): string {
	const name = `tur ${String(other)}`;
	const partner = turns.find(({ number }) => number === other);
	const overlap = partner?.overlaps.find((theirs) => theirs.pair === pair);
	if (!partner || !overlap) return name;
	const { o, c } = overlap;
	const words = partner.text.slice(o, c ?? undefined).trim();
	const begins = isBlank(partner.text.slice(0, o));
	const ends = c !== null && isBlank(partner.text.slice(c));
	const part = begins ? (ends ? 'hele ' : 'begyndelsen af ') : ends ? 'slutningen af ' : '';
	if (words === '') return part + name;
	return c === null
		? `${part}${name}, fra »${/\S+/u.exec(words)?.[0] ?? ''}«`
		: `${part}${name}, »${words}«`;
}

/** The turn's own words in the overlap, where it begins or ends inside a word. */
function own(text: string, { o, c }: Overlap): string {
	const start = wordStart(text, o);
	if (c === null) {
		const end = /\s|$/u.exec(text.slice(o))?.index ?? 0;
		return start === o ? '' : `: fra »${text.slice(o, o + end)}«`;
	}
	return start === o && wordEnd(text, c) === c ? '' : `: »${text.slice(o, c).trim()}«`;
}

/** Whether the speaker is still, or at once again, simultaneous with somebody when this overlap ends. */
function isOpenAt({ overlaps, text }: SpokenOverlapTurn, { c, closed }: Overlap): boolean {
	return overlaps.some(
		(other) =>
			other.closed !== closed &&
			c !== null &&
			isBlank(text.slice(c, Math.max(c, other.o))) &&
			(other.c === null ? other.o >= c : other.c > c),
	);
}

function isBlank(text: string): boolean {
	return !/[\p{L}\p{N}]/u.test(text);
}

function wordStart(text: string, at: number): number {
	if (!/^[\p{L}\p{N}]/u.test(text.slice(at))) return at;
	return at - (/[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, at))?.[0].length ?? 0);
}

function wordEnd(text: string, at: number): number {
	if (!/[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, at))) return at;
	return at + (/^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(at))?.[0].length ?? 0);
}
