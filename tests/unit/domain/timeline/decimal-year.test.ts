import { expect, test } from 'vitest';
import { decimalYear } from '~/domain/timeline/decimal-year.ts';

test('a date stands where it begins', () => {
	expect(decimalYear('2004')).toBe(2004);
	expect(decimalYear('2004-07')).toBe(2004.5);
	expect(decimalYear('2004-07-01')).toBe(2004.5);
	expect(decimalYear('2025-12-29')).toBeGreaterThan(2025.98);
	expect(decimalYear('2025-12-29')).toBeLessThan(2026);
});

test('what is not a date is refused with what is allowed', () => {
	expect(() => decimalYear('2004-13')).toThrow('not a date such as 2004, 2004-07 or 2004-07-01');
});
