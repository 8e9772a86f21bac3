import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostHands } from '~/domain/figure/hands.ts';
import { layOutHands } from '~/domain/figure/lay-out-hands.ts';

const someHands = fc.array(fc.integer({ min: 0, max: mostHands }), { minLength: 1, maxLength: 6 });

test('there is a mark for every hand, inside the line, and no mark lies on another', () => {
	fc.assert(
		fc.property(someHands, (hands) => {
			const rows = layOutHands(hands);
			expect(rows.map((marks) => marks.length)).toEqual(hands);
			for (const marks of rows) {
				let end = 0;
				for (const { from, width } of marks) {
					expect(from).toBeGreaterThanOrEqual(end);
					expect(width).toBeGreaterThan(0);
					end = from + width;
				}
				expect(end).toBeLessThanOrEqual(100);
			}
		}),
	);
});

test('rows can be compared: a hand stands in the same place in each', () => {
	fc.assert(
		fc.property(someHands, (hands) => {
			const rows = layOutHands(hands);
			const longest = rows.reduce((long, marks) => (marks.length > long.length ? marks : long));
			for (const marks of rows) expect(marks).toEqual(longest.slice(0, marks.length));
		}),
	);
});

test('marks stand in fives', () => {
	const [marks = []] = layOutHands([20]);
	const gaps = marks.slice(1).map(({ from }, at) => from - (marks[at]?.from ?? 0));
	const [within = 0] = gaps;
	expect(gaps.flatMap((gap, at) => (gap > within * 1.2 ? [at + 1] : []))).toEqual([5, 10, 15]);
});

test('a few hands do not become broad bars', () => {
	expect(layOutHands([1])[0]?.[0]?.width).toBeLessThan(5);
});
