import { caChunks } from './ca-chunks.ts';
import { lineUp } from './ca-line-up.ts';
import { caParts, type CaPart } from './ca-parts.ts';
import { turnRange } from './turn-range.ts';
import type { Excerpt, ExcerptTurn } from './excerpt.ts';

/**
 * Turns in rows of a fixed-width face, as conversation analysts write them: notation and all, with the opening brackets of
 * an overlap in one column.
 *
 * Where the first bracket stands decides the column, and the partner is padded up to it. Where the partner's own words
 * already reach further, its overlap begins a new row there. Where the overlap would run over the edge of its row, the
 * first one begins a new row, so that both have room. Only a bracket in the middle of a word moves the first: by as many
 * columns as the partner has letters before it. Brackets that cross between two words without spaces can be out of
 * line; the author's own spaces decide nothing.
 *
 * @param from first and last turn, both included; overlaps with turns outside are not lined up.
 * @param width columns for the words, without number and speaker. At least 1.
 */
export function caLines(
	excerpt: Pick<Excerpt, 'turns' | 'between'>,
	{ from, to, width }: { from?: number | undefined; to?: number | undefined; width: number },
): CaTurn[] {
	const { turns } = turnRange(excerpt, from, to);
	const shown = new Set<number>();
	const paired = new Set<number>();
	for (const { pair } of turns.flatMap(({ overlaps }) => overlaps)) {
		if (pair === null) continue;
		if (shown.has(pair)) paired.add(pair);
		shown.add(pair);
	}
	const chunks = turns.map((turn) => caChunks(turn, width, paired));
	const set = lineUp(chunks, width);
	return turns.map((turn, index) => ({ turn, rows: caParts(turn, set[index] ?? []) }));
}

export interface CaTurn {
	readonly turn: ExcerptTurn;
	/** None when nothing is written in the turn. */
	readonly rows: readonly (readonly CaPart[])[];
}
