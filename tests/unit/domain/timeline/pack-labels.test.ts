import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packLabels } from '~/domain/timeline/pack-labels.ts';

const size = { rows: 3, gap: 1, mark: 7 };

test('a label stands after its point, and where there is no room before it', () => {
	const { placed, rows } = packLabels(
		[
			{ at: 10, width: 20 },
			{ at: 90, width: 20 },
		],
		size,
	);
	expect(placed).toEqual([
		{ index: 0, point: 10, row: 0, side: 'after', from: 10, width: 20 },
		{ index: 1, point: 90, row: 0, side: 'before', from: 70, width: 20 },
	]);
	expect(rows).toBe(1);
});

test('labels of one date stand in a row each, in their order', () => {
	const { placed } = packLabels(Array(3).fill({ at: 50, width: 60 }), size);
	expect(placed.map(({ index, row }) => [index, row])).toEqual([
		[0, 0],
		[1, 1],
		[2, 2],
	]);
});

test('what has no row is gathered in a mark below the rows', () => {
	const { more, rows, markRow } = packLabels(Array(6).fill({ at: 50, width: 60 }), size);
	expect(more).toEqual([{ from: 50, width: 7, indices: [3, 4, 5] }]);
	expect([markRow, rows]).toEqual([3, 4]);
});

describe('up to 300 labels anywhere on the line', () => {
	const aLabel = fc.record({
		at: fc.double({ min: 0, max: 100, noNaN: true }),
		width: fc.double({ min: 1, max: 120, noNaN: true }),
	});
	const some = fc
		.array(aLabel, { maxLength: 300, size: 'max' })
		.map((all) => all.sort((a, b) => a.at - b.at));
	const few = fc.integer({ min: 1, max: 24 });

	test('no two overlap, and none leaves the line', () => {
		fc.assert(
			fc.property(some, few, (labels, rows) => {
				const { placed, more, markRow } = packLabels(labels, { ...size, rows });
				const all = [...placed, ...more.map((mark) => ({ ...mark, row: markRow }))];
				for (const { from, width } of all) {
					expect(from).toBeGreaterThanOrEqual(0);
					expect(from + width).toBeLessThanOrEqual(100 + 1e-9);
				}
				const rowsOf = Map.groupBy(all, ({ row }) => row);
				for (const inRow of rowsOf.values()) {
					inRow.sort((a, b) => a.from - b.from);
					inRow.slice(1).forEach((label, index) => {
						const before = inRow[index]!;
						expect(label.from).toBeGreaterThanOrEqual(before.from + before.width);
					});
				}
			}),
		);
	});

	test('every one is there once: as a label that touches its point, or in a mark', () => {
		fc.assert(
			fc.property(some, few, (labels, rows) => {
				const packed = packLabels(labels, { ...size, rows });
				const found = [
					...packed.placed.map(({ index }) => index),
					...packed.more.flatMap(({ indices }) => indices),
				];
				expect(found.sort((a, b) => a - b)).toEqual(labels.map((_, index) => index));
				for (const { index, point, side, from, width } of packed.placed) {
					expect(point).toBe(labels[index]!.at);
					expect(side === 'after' ? from : from + width).toBeCloseTo(point);
				}
				expect(packed.placed.every(({ row }) => row < rows)).toBe(true);
			}),
		);
	});

	test('one more at the end moves none of those before it', () => {
		fc.assert(
			fc.property(some, (labels) => {
				const more = [...labels, { at: 100, width: 10 }];
				const before = packLabels(labels, size).placed;
				expect(packLabels(more, size).placed.slice(0, before.length)).toEqual(before);
			}),
		);
	});
});
