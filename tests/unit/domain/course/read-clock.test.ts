import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockTime } from '~/domain/course/clock.ts';
import { planStart } from '~/domain/course/plan-start.ts';
import { readClock } from '~/domain/course/read-clock.ts';

describe('a time somebody types', () => {
	test.each([
		['12.35', '12.35'],
		['12:35', '12.35'],
		['12,35', '12.35'],
		['12 35', '12.35'],
		['1235', '12.35'],
		['935', '09.35'],
		['9', '09.00'],
		['09', '09.00'],
		['0', '00.00'],
		[' kl. 8.15 ', '08.15'],
		['Klokken 14', '14.00'],
	])('»%s« is %s', (typed, time) => {
		expect(readClock(typed)).toBe(time);
	});

	test.each(['', 'ni', '24', '12.60', '12.3', '12.355', '12345', '-9', '9.00.00', 'kl.'])(
		'»%s« is none',
		(typed) => {
			expect(readClock(typed)).toBeNull();
		},
	);

	test('is understood in every way it can be written', () => {
		const hours = fc.integer({ min: 0, max: 23 });
		const minutes = fc.integer({ min: 0, max: 59 });
		const between = fc.constantFrom('.', ':', ',', ' ', ' : ', '');
		const before = fc.constantFrom('', 'kl. ', 'kl ', 'Klokken ');
		fc.assert(
			fc.property(hours, minutes, between, before, (hour, minute, sign, word) => {
				const typed = `${word}${hour}${sign}${String(minute).padStart(2, '0')}`;
				expect(readClock(typed)).toBe(clockTime('00.00', hour * 60 + minute));
			}),
		);
	});

	test('is a time or none, whatever it is, and a time is read as itself', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0129.: k') })),
				(typed) => {
					const time = readClock(typed);
					if (time !== null) {
						expect(time).toMatch(/^([01]\d|2[0-3])\.[0-5]\d$/u);
						expect(readClock(time)).toBe(time);
					}
				},
			),
		);
	});
});

test('the start in an address is read as it was written', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
			const starts = clockTime('00.00', minute);
			expect(planStart.read(planStart.print(starts))).toBe(starts);
		}),
	);
	expect(planStart.print(planStart.first)).toBe('');
});
