import { setApart } from '~/domain/figure/placement-apart.ts';
import { fieldPoint, type Placements } from '~/domain/figure/placement.ts';
import type { FieldSize } from './use-field-size.ts';

/**
 * How far each mark is drawn from its place so that none hides another, in em. What stands alone is where it is, and so
 * is what is being dragged.
 */
export function shifts(
	placements: Placements,
	dragged: string | null,
	size: FieldSize | null,
): ReadonlyMap<string, Shift> {
	if (!size || size.width === 0) return new Map();
	const marks = [...placements]
		.filter(([id]) => id !== dragged)
		.map(([id, at]) => {
			const { x, y } = fieldPoint(at);
			return { id, x: (x / 100) * size.width, y: (y / 100) * size.height };
		});
	const apart = setApart(marks, size, least);
	return new Map(
		marks.map(({ id, x, y }, at) => {
			const to = apart[at] ?? { x, y };
			return [id, { x: digits(to.x - x), y: digits(to.y - y) }] as const;
		}),
	);
}

function digits(value: number): number {
	return Math.round(value * 100) / 100 + 0;
}

/** Em; of two marks no nearer than this, both numbers can be read. */
const least = 1.3;

export interface Shift {
	readonly x: number;
	readonly y: number;
}
