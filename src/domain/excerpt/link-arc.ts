/**
 * The path of a link in the margin to the left of the turns, as SVG path data in px. It reaches further out with each
 * lane, but never further than `room`.
 *
 * @param arc `x`: the margin's inner edge; `from`, `to`: heights of the later and of the earlier turn.
 * @param beside px beyond the curve (or within it, negative), for the two lines of a double one.
 */
export function linkArc({ x, from, to, lane, lanes, room }: Arc, beside = 0): string {
	const farthest = room / reach;
	const step = Math.min(laneWidth, Math.max(0, farthest - firstPull) / Math.max(1, lanes - 1));
	const pull = round(Math.min(firstPull, farthest) + step * lane + beside / reach);
	const away = from > to ? beside : -beside;
	const [left, start, end] = [x - pull, from + away, to - away].map(round);
	return `M${round(x)} ${start}C${left} ${start} ${left} ${end} ${round(x)} ${end}`;
}

/** The head of an arrow that points right to `x`, where an arc ends. */
export function arcHead(x: number, y: number): string {
	return `M${round(x)} ${round(y)}l-9-4.5v9z`;
}

export interface Arc {
	readonly x: number;
	readonly from: number;
	readonly to: number;
	/** 0 is the nearest. */
	readonly lane: number;
	/** How many lanes are drawn. */
	readonly lanes: number;
	/** Width of the margin in px. */
	readonly room: number;
}

/** How far out the nearest arc is pulled, and each lane more, in px. */
const firstPull = 14;
const laneWidth = 8;

/** A curve pulled at both ends by 1 px goes 0.75 px out at its middle. */
const reach = 0.75;

function round(px: number): number {
	return Math.round(px * 10) / 10;
}
