import type { CaChunk, CaOpening } from './ca-chunks.ts';

/**
 * Sets the chunks of one turn in rows, each as far left as it may stand: beside the one before, unless the row is full
 * or its column lies further left. An overlap that would begin a row only because the one before is full takes a word
 * with it, so that one can see where it begins.
 *
 * @param width columns of a row; a row is longer only where a single chunk, or padding, makes it so.
 */
export function caRows(chunks: readonly CaChunk[], width: number, places: CaPlaces): CaSetRow[] {
	const rows: CaSetRow[] = [];
	for (const chunk of chunks) {
		const row = rows.at(-1);
		const next = endOf(row) + 1;
		const start = startOf(chunk, next, width, places);
		if (row && start !== null) {
			row.push(setChunk(chunk, start, places));
			continue;
		}
		const fresh = row && takesAlong(chunk, row, width, places) ? row.splice(-1) : [];
		const along = fresh.map((set) => setChunk(set.chunk, 0, places));
		const first = startOf(chunk, endOf(along) + 1, Infinity, places) ?? 0;
		rows.push([...along, setChunk(chunk, first, places)]);
	}
	return rows;
}

/** What is known about the columns of opening brackets, by the number of the pair. */
export interface CaPlaces {
	/** Where the partner's bracket stands: the column to meet. */
	readonly columns: ReadonlyMap<number, number>;
	/** The first bracket of a pair stands here or further right. */
	readonly least: ReadonlyMap<number, number>;
	/** The first bracket of such a pair begins a new row. */
	readonly fresh: ReadonlySet<number>;
}

export type CaSetRow = CaSetChunk[];

export interface CaSetChunk {
	readonly chunk: CaChunk;
	/** Its first column. */
	readonly start: number;
	/** The first column after it. */
	readonly end: number;
	/** Its brackets. `pad`: columns of padding right before the bracket, inside the chunk. */
	readonly brackets: readonly (CaOpening & { readonly column: number; readonly pad: number })[];
}

/** Where on this row the chunk begins, from the column `next`; `null` when it needs a new one. */
function startOf(
	{ openings, columns: length }: CaChunk,
	next: number,
	width: number,
	{ columns, least, fresh }: CaPlaces,
): number | null {
	const [first] = openings;
	const column = first && columns.get(first.pair);
	if (first && column !== undefined) {
		const start = Math.max(0, column - first.offset);
		return start < next ? null : start;
	}
	const begins = openings.some(({ pair }) => fresh.has(pair) && !columns.has(pair));
	if (next > 0 && (begins || next + length > width)) return null;
	return first ? Math.max(next, (least.get(first.pair) ?? 0) - first.offset) : next;
}

function endOf(row: CaSetRow | undefined): number {
	return row?.at(-1)?.end ?? -1;
}

function takesAlong(
	{ openings, columns: length }: CaChunk,
	row: CaSetRow,
	width: number,
	{ columns, fresh }: CaPlaces,
): boolean {
	const last = row.at(-1)?.chunk;
	return (
		row.length > 1 &&
		last?.openings.length === 0 &&
		last.columns + 1 + length <= width &&
		openings.some(({ pair }) => !columns.has(pair)) &&
		!openings.some(({ pair }) => columns.has(pair) || fresh.has(pair))
	);
}

/** Only where several brackets open in one chunk, padding stands inside it. */
function setChunk(chunk: CaChunk, start: number, { columns, least }: CaPlaces): CaSetChunk {
	let padding = 0;
	const brackets = chunk.openings.map((opening) => {
		const here = start + opening.offset + padding;
		const wanted = columns.get(opening.pair) ?? least.get(opening.pair) ?? here;
		const pad = Math.max(0, wanted - here);
		padding += pad;
		return { ...opening, column: here + pad, pad };
	});
	return { chunk, start, end: start + chunk.columns + padding, brackets };
}
