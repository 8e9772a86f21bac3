import { caRows, type CaSetRow } from './ca-rows.ts';
import type { CaChunk } from './ca-chunks.ts';

/**
 * Sets the turns in rows again and again, until the opening brackets of every pair stand in one column and no overlap
 * runs over the edge that has room elsewhere.
 *
 * @param turns the chunks of each turn, in order.
 */
export function lineUp(turns: readonly (readonly CaChunk[])[], width: number): CaSetRow[][] {
	const least = leastColumns(turns);
	const fresh = new Set<number>();
	let first: CaSetRow[][] | undefined;
	for (let pass = 1; ; pass += 1) {
		const columns = new Map<number, number>();
		let isSettled = true;
		const set = turns.map((chunks) => {
			const rows = caRows(chunks, width, { columns, least, fresh });
			for (const { chunk, start, end, brackets } of rows.flat()) {
				const isOver = end > width && start > 0 && chunk.columns <= width;
				for (const { pair, column } of brackets) {
					const met = columns.get(pair);
					if (met === undefined) columns.set(pair, column);
					else if (column > met || (isOver && !fresh.has(pair))) {
						if (column > met) least.set(pair, column);
						if (isOver) fresh.add(pair);
						isSettled = false;
					}
				}
			}
			return rows;
		});
		first ??= set;
		if (isSettled) return set;
		if (pass === lastPass) return first;
	}
}

/**
 * Every pass brings a pair further to the right, or to a row of its own. Brackets that cross in one word would go on for
 * ever: then it stays as it was set first.
 */
const lastPass = 20;

/** A bracket in the middle of a word cannot stand further left than the letters before it reach. */
function leastColumns(turns: readonly (readonly CaChunk[])[]): Map<number, number> {
	const least = new Map<number, number>();
	for (const { pair, offset } of turns.flat().flatMap(({ openings }) => openings)) {
		least.set(pair, Math.max(offset, least.get(pair) ?? 0));
	}
	return least;
}
