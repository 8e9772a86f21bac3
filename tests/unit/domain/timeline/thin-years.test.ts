import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameOfYears } from '~/domain/timeline/frame-of-years.ts';
import { thinYears } from '~/domain/timeline/thin-years.ts';

test('of few years all but the last are said', () => {
	expect(thinYears(frameOfYears(2023, 2027)).map(({ year }) => year)).toEqual([
		2023, 2024, 2025, 2026,
	]);
});

test('years never touch and stay on the line', () => {
	fc.assert(
		fc.property(fc.integer({ min: 4, max: 200 }), (quarters) => {
			const years = thinYears(frameOfYears(1994.25, 1994.25 + quarters / 4));
			years.forEach(({ at }, index) => {
				expect(at).toBeLessThanOrEqual(95);
				if (index > 0) expect(at - years[index - 1]!.at).toBeGreaterThanOrEqual(5);
			});
		}),
	);
});
