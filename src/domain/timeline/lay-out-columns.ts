/**
 * Columns beside their points on a line, so that none overlaps another or leaves the line (all in 0–100).
 *
 * A column stands after its point; where the next point is too near it stands before, if there is more room.
 * It is never wider than `width`; there is at least `gap` between two columns.
 *
 * @param points where the columns belong, in rising order.
 */
export function layOutColumns(points: readonly number[], { width, gap }: ColumnSize): Column[] {
	let taken = 0;
	return points.map((point, index) => {
		const next = points[index + 1];
		const after = Math.max(0, Math.min(width, (next === undefined ? 100 : next - gap) - point));
		const before = Math.max(0, Math.min(width, point - taken));
		const side = before > after ? 'before' : 'after';
		const wide = side === 'after' ? after : before;
		taken = (side === 'after' ? point + after : point) + gap;
		return { point, side, from: side === 'after' ? point : point - before, width: wide };
	});
}

interface ColumnSize {
	readonly width: number;
	readonly gap: number;
}

export interface Column {
	readonly point: number;
	/** The side of the point on which the column stands. */
	readonly side: 'before' | 'after';
	readonly from: number;
	readonly width: number;
}
