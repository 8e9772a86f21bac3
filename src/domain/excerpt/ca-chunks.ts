import { caColumns } from './ca-columns.ts';
import type { ExcerptTurn } from './excerpt.ts';

/**
 * A turn's raw text parted at the spaces where a row may end. It never ends inside an overlap that is shorter than half
 * a row, beside a bracket, or in the blank of something inaudible; a hyphen is a sign and no place to break.
 *
 * @param width columns of a row.
 * @param paired overlaps whose partner is shown too, so that the two must meet in one column.
 */
export function caChunks(turn: ChunkedTurn, width: number, paired: ReadonlySet<number>): CaChunk[] {
	const { raw } = turn;
	const held = heldTogether(turn, width);
	const chunks: CaChunk[] = [];
	let from = 0;
	const cut = (to: number) => {
		if (raw.slice(from, to).trim() !== '') chunks.push(chunk(turn, from, to, paired));
	};
	for (const { 0: space, index } of raw.matchAll(/\s+/gu)) {
		if (held.some((range) => range.from <= index && index < range.to)) continue;
		cut(index);
		from = index + space.length;
	}
	cut(raw.length);
	return chunks;
}

/** What stands on one row together. */
export interface CaChunk {
	/** Place in the turn's `raw`, without white space at either end. */
	readonly from: number;
	readonly to: number;
	readonly columns: number;
	/** Brackets that open an overlap whose partner is shown, from left to right. */
	readonly openings: readonly CaOpening[];
}

export interface CaOpening {
	readonly pair: number;
	/** Place in `raw`. */
	readonly at: number;
	/** Columns from the chunk's start to the bracket. */
	readonly offset: number;
}

/** As it is written, but with single spaces. */
export function collapsed(text: string): string {
	return text.replace(/\s+/gu, ' ');
}

type ChunkedTurn = Pick<ExcerptTurn, 'raw' | 'marks' | 'overlaps'>;

function chunk(
	{ raw, overlaps }: ChunkedTurn,
	from: number,
	to: number,
	paired: ReadonlySet<number>,
): CaChunk {
	const width = (a: number, b: number) => caColumns(collapsed(raw.slice(a, b)));
	return {
		from,
		to,
		columns: width(from, to),
		openings: overlaps
			.flatMap(({ pair, opened }) =>
				pair !== null && paired.has(pair) && opened.from >= from && opened.from < to
					? [{ pair, at: opened.from }]
					: [],
			)
			.map(({ pair, at }) => ({ pair, at, offset: width(from, at) })),
	};
}

/** Stretches of `raw` whose spaces are no place to break. */
function heldTogether({ raw, marks, overlaps }: ChunkedTurn, width: number) {
	const blanks = marks.filter(({ type }) => type === 'inaudible');
	const brackets = overlaps.flatMap(({ opened, closed }) => [
		{ from: opened.to, to: opened.to + 1 },
		...(closed ? [{ from: raw.slice(0, closed.from).trimEnd().length, to: closed.from }] : []),
	]);
	const short = overlaps.flatMap(({ opened, closed }) =>
		closed && caColumns(collapsed(raw.slice(opened.from, closed.to))) <= width / 2
			? [{ from: opened.from, to: closed.to }]
			: [],
	);
	return [...blanks, ...brackets, ...short];
}
