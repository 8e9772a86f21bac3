import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePartialDate, printPartialDate } from '~/formats/partial-date.ts';

describe('a partial date', () => {
	test.each([
		['2004', { year: 2004 }],
		['2004-07', { year: 2004, month: 7 }],
		['2004-07-01', { year: 2004, month: 7, day: 1 }],
		['2004-02-29', { year: 2004, month: 2, day: 29 }],
	])('%s is as precise as it is written', (text, date) => {
		expect(parsePartialDate(text)).toEqual(date);
	});

	test.each([
		['2005-02-29', 'a day that the year does not have'],
		['2004-04-31', 'a day that the month does not have'],
		['2004-13', 'a month too many'],
		['2004-00', 'month zero'],
		['2004-01-00', 'day zero'],
		['2004-7', 'a month of one digit'],
		['04', 'a year of two digits'],
		['2004-07-01T12:00', 'a time of day'],
		[' 2004', 'a space'],
		['foråret 2004', 'words'],
		['', 'nothing'],
	])('»%s« is none: %s', (text) => {
		expect(parsePartialDate(text)).toBeUndefined();
	});

	test('of any day that exists is printed as it was written', () => {
		const days = fc.date({
			min: new Date('1900-01-01'),
			max: new Date('2100-12-31'),
			noInvalidDate: true,
		});
		fc.assert(
			fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
				const text = day.toISOString().slice(0, length);
				expect(printPartialDate(parsePartialDate(text)!)).toBe(text);
			}),
		);
	});
});
