import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutLabels } from '~/domain/timeline/lay-out-labels.ts';

test('a label stands on the side of its point where there is more room', () => {
	expect(layOutLabels([20, 80])).toEqual([
		{ point: 20, row: 0, side: 'after', from: 20, width: 80 },
		{ point: 80, row: 1, side: 'before', from: 0, width: 80 },
	]);
});

test('labels keep their order, touch their points, stay on the line and never share a place', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 30 }),
			(points) => {
				const labels = layOutLabels(points);
				expect(labels.map(({ point }) => point)).toEqual(points);
				expect(labels.map(({ row }) => row)).toEqual(points.map((_, index) => index));
				for (const { point, side, from, width } of labels) {
					expect(side === 'after' ? from : from + width).toBe(point);
					expect(from).toBeGreaterThanOrEqual(0);
					expect(from + width).toBeLessThanOrEqual(100);
					expect(width).toBeGreaterThanOrEqual(50);
				}
			},
		),
	);
});
