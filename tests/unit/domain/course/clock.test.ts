import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockTime } from '~/domain/course/clock.ts';

test('minutes are added in Danish 24-hour time', () => {
	expect(clockTime('12.00', 0)).toBe('12.00');
	expect(clockTime('12.00', 65)).toBe('13.05');
	expect(clockTime('8.30', 180)).toBe('11.30');
});

test('a start with a colon is understood and shown with a point', () => {
	expect(clockTime('09:15', 50)).toBe('10.05');
});

test('a half minute is shown as the minute that has begun', () => {
	expect(clockTime('12.00', 1.5)).toBe('12.01');
});

test('past midnight the clock starts over', () => {
	expect(clockTime('23.30', 45)).toBe('00.15');
	expect(clockTime('00.10', -20)).toBe('23.50');
});

test.each(['', '24.00', '12.60', '12', 'kl. 12.00'])('»%s« is not a time', (start) => {
	expect(() => clockTime(start, 0)).toThrow('is not a time such as 12.00');
});

test('every result is a time that can be a start itself', () => {
	const aMinute = fc.integer({ min: 0, max: 24 * 60 });
	fc.assert(
		fc.property(aMinute, aMinute, (first, second) => {
			const stepwise = clockTime(clockTime('12.00', first), second);
			expect(stepwise).toBe(clockTime('12.00', first + second));
		}),
	);
});
