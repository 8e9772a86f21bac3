import fc from 'fast-check';
import { expect, test } from 'vitest';
import { turnsAround } from '~/domain/excerpt/turns-around.ts';
import { anExcerpt } from './an-excerpt.ts';

const numbers = (count: number, from: number, to: number) => {
	const lines = Array.from({ length: count }, (_, index) => `${String(index + 1)} B: ja.`);
	return turnsAround(anExcerpt(lines.join('\n')).turns, { from, to }).map(({ number }) => number);
};

test('of a short excerpt, all turns but those of the stretch', () => {
	expect(numbers(8, 3, 5)).toEqual([1, 2, 6, 7, 8]);
});

test('of a long one the nearest, as many before as after, and more on one side at its end', () => {
	const [inside, atEnd] = [numbers(100, 50, 51), numbers(100, 100, 100)];
	expect([inside[0], inside[11], inside[12], inside.at(-1)]).toEqual([38, 49, 52, 63]);
	expect([atEnd.length, atEnd[0], atEnd.at(-1)]).toEqual([24, 76, 99]);
});

test('always the neighbours, never the stretch itself', () => {
	const stretch = fc
		.tuple(fc.integer({ min: 1, max: 90 }), fc.nat(20), fc.nat(20))
		.map(([from, length, rest]) => ({ from, to: from + length, count: from + length + rest }));
	fc.assert(
		fc.property(stretch, ({ from, to, count }) => {
			const found = numbers(count, from, to);
			expect(found.filter((turn) => from <= turn && turn <= to)).toEqual([]);
			if (from > 1) expect(found).toContain(from - 1);
			if (to < count) expect(found).toContain(to + 1);
		}),
		{ numRuns: 40 },
	);
});
