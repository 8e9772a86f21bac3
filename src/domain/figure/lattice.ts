import { range } from 'd3';

/**
 * A lattice of dots as one path of zero-length strokes, for a round line cap, in a view box of `columns` × `rows` cells.
 *
 * Dots stand on the inner corners of the cells. Those in a gap (edges included) are left out, so that words can stand there.
 */
export function lattice(columns: number, rows: number, gaps: readonly Gap[] = []): string {
	const dots = range(1, rows).flatMap((y) => range(1, columns).map((x) => ({ x, y })));
	return dots
		.filter(({ x, y }) => !gaps.some((gap) => isWithin(gap, x, y)))
		.map(({ x, y }) => `M${String(x)} ${String(y)}h0`)
		.join('');
}

function isWithin({ x, y, width, height }: Gap, dotX: number, dotY: number): boolean {
	return dotX >= x && dotX <= x + width && dotY >= y && dotY <= y + height;
}

/** A rectangle in cells. */
export interface Gap {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
