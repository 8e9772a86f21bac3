import { expect, test } from 'vitest';
import { visibleColour } from '~/components/figure/live/visible-colour.ts';

test.each([
	['rgb(1, 2, 3)', 1, 'rgb(1, 2, 3)'],
	['rgb(1, 2, 3)', 0.5, 'rgba(1, 2, 3, 0.5)'],
	['rgba(1, 2, 3, 0.5)', 0.5, 'rgba(1, 2, 3, 0.25)'],
	['rgba(0, 0, 0, 0)', 1, null],
	['rgb(1, 2, 3)', 0, null],
	['none', 1, null],
	['transparent', 1, null],
	['url("#pattern")', 1, null],
	['color(srgb 1 0 0)', 1, 'color(srgb 1 0 0)'],
])('%s through %s is %s', (colour, opacity, seen) => {
	expect(visibleColour(colour, opacity)).toBe(seen);
});
