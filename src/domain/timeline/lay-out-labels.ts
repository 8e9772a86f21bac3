/**
 * One row for each label, in the order given, with the label on the roomier side of its point (all in 0–100).
 *
 * A label may use all the line on its side, so it is never narrower than half the line, and no two share a row.
 */
export function layOutLabels(points: readonly number[]): Label[] {
	return points.map((point, row) =>
		point <= 50
			? { point, row, side: 'after', from: point, width: 100 - point }
			: { point, row, side: 'before', from: 0, width: point },
	);
}

export interface Label {
	readonly point: number;
	/** 0 is the row nearest the line. */
	readonly row: number;
	readonly side: 'before' | 'after';
	readonly from: number;
	readonly width: number;
}
