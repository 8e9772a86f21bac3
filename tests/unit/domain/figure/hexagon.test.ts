import { expect, test } from 'vitest';
import { hexagon } from '~/domain/figure/hexagon.ts';

test('a hexagon stands on a corner around its point', () => {
	expect(hexagon(5, 5, 4)).toBe('M5 1l-3.46 2v4l3.46 2l3.46-2v-4z');
});

test('its left half ends at the middle', () => {
	expect(hexagon(5, 5, 4, true)).toBe('M5 1l-3.46 2v4l3.46 2z');
});
