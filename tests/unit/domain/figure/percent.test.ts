import { expect, test } from 'vitest';
import { percent } from '~/domain/figure/percent.ts';

test('a length keeps two decimals at most', () => {
	expect(percent(34.615384)).toBe('34.62%');
	expect(percent(50)).toBe('50%');
	expect(percent(0)).toBe('0%');
});
