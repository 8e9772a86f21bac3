import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockTime } from '~/domain/course/clock.ts';
import { minuteInPlan } from '~/domain/course/minute-in-plan.ts';

describe('the present minute of a plan of three hours from 12.35', () => {
	test.each([
		['before it begins', 12, 34, null],
		['when it begins', 12, 35, 0],
		['in the middle', 14, 0, 85],
		['in its last minute', 15, 34, 179],
		['when it has ended', 15, 35, null],
	])('%s', (_when, hours, minutes, expected) => {
		expect(minuteInPlan('12.35', 180, { hours, minutes })).toBe(expected);
	});
});

test('a plan goes on past midnight', () => {
	expect(minuteInPlan('23.00', 180, { hours: 0, minutes: 30 })).toBe(90);
});

test('the clock shows the minute that was found', () => {
	const ofDay = fc.integer({ min: 0, max: 1439 });
	fc.assert(
		fc.property(ofDay, ofDay, fc.integer({ min: 1, max: 1440 }), (begins, now, length) => {
			const starts = clockTime('00.00', begins);
			const clock = { hours: Math.floor(now / 60), minutes: now % 60 };
			const minute = minuteInPlan(starts, length, clock);
			if (minute === null) return;
			expect(minute).toBeGreaterThanOrEqual(0);
			expect(minute).toBeLessThan(length);
			expect(clockTime(starts, minute)).toBe(clockTime('00.00', now));
		}),
	);
});
