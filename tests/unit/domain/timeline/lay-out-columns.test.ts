import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutColumns } from '~/domain/timeline/lay-out-columns.ts';

const size = { width: 18, gap: 0.8 };

test('a column stands after its point', () => {
	expect(layOutColumns([40], size)).toEqual([{ point: 40, side: 'after', from: 40, width: 18 }]);
});

test('a column too near the next stands before its point if there is more room', () => {
	const [first, second] = layOutColumns([25, 36], size);
	expect(first).toEqual({ point: 25, side: 'before', from: 7, width: 18 });
	expect(second).toMatchObject({ side: 'after', from: 36, width: 18 });
});

test('between two near points a column becomes narrower', () => {
	const [, middle] = layOutColumns([40, 59, 70], size);
	expect(middle?.side).toBe('after');
	expect(middle?.width).toBeCloseTo(10.2);
});

test('columns touch their points, stay on the line and never overlap', () => {
	const points = fc
		.uniqueArray(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 })
		.map((all) => all.sort((a, b) => a - b));
	fc.assert(
		fc.property(points, (at) => {
			const columns = layOutColumns(at, size);
			expect(columns.map(({ point }) => point)).toEqual(at);
			let end = 0;
			for (const { point, side, from, width } of columns) {
				expect(side === 'after' ? from : from + width).toBeCloseTo(point);
				expect(width).toBeGreaterThanOrEqual(0);
				expect(width).toBeLessThanOrEqual(size.width);
				expect(from).toBeGreaterThanOrEqual(end - 1e-9);
				end = from + width;
			}
			expect(end).toBeLessThanOrEqual(100 + 1e-9);
		}),
	);
});
