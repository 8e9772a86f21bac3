import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setApart } from '~/domain/figure/placement-apart.ts';

const size = { width: 20, height: 16 };
const aPoint = fc.record({
	x: fc.double({ min: 0, max: size.width, noNaN: true }),
	y: fc.double({ min: 0, max: size.height, noNaN: true }),
});

describe('marks that would hide each other', () => {
	test('leave those alone that do not', () => {
		const points = [
			{ x: 2, y: 2 },
			{ x: 4, y: 2 },
		];
		expect(setApart(points, size, 1.3)).toEqual(points);
	});

	test('are apart afterwards and on the field, wherever they were', () => {
		const some = fc.oneof(
			fc.array(aPoint, { maxLength: 14 }),
			aPoint.map((point) => Array.from({ length: 12 }, () => point)),
		);
		fc.assert(
			fc.property(some, (points) => {
				const apart = setApart(points, size, 1.3);
				expect(apart).toHaveLength(points.length);
				for (const [at, one] of apart.entries()) {
					expect(one.x).toBeGreaterThanOrEqual(0);
					expect(one.x).toBeLessThanOrEqual(size.width);
					expect(one.y).toBeGreaterThanOrEqual(0);
					expect(one.y).toBeLessThanOrEqual(size.height);
					for (const other of apart.slice(at + 1)) {
						// Where the edge leaves less room, they may touch, and both numbers are still seen.
						expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(1);
					}
				}
			}),
		);
	});
});
