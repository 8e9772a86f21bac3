import type { Hands } from './hands.ts';

/**
 * A mark for every hand, a row for every answer, along a line of 100. All marks of all rows are equally wide and stand
 * equally close, in fives, so that rows can be compared and counted. A small class gets marks no wider than those of
 * `fewest` hands.
 */
export function layOutHands(hands: Hands): HandMark[][] {
	const most = Math.max(fewest, ...hands);
	const step = 100 / (startOf(most - 1) + 1);
	return hands.map((count) =>
		Array.from({ length: count }, (_, at) => ({
			from: startOf(at) * step,
			width: step * ink,
		})),
	);
}

/** Where a mark begins, in marks: after each five there is room. */
function startOf(at: number): number {
	return at + Math.floor(at / 5) * between;
}

/** A row is never drawn for fewer hands than this. */
const fewest = 20;

/** Room after five marks, in marks. */
const between = 0.6;

/** How much of its place a mark fills. */
const ink = 0.72;

export interface HandMark {
	readonly from: number;
	readonly width: number;
}
