import { expect, test } from 'vitest';
import { timeFrame } from '~/domain/timeline/time-frame.ts';

test('the line begins and ends with a whole year', () => {
	const { from, to } = timeFrame(['1998-07-01', '2004', '2016-04-01']);
	expect([from, to]).toEqual([1998, 2017]);
});

test('the scale is true: the same time is the same length everywhere', () => {
	const { place } = timeFrame(['2000', '2010']);
	expect(place('2000')).toBe(0);
	expect(place('2010')).toBe(100);
	expect(place('2005-07') - place('2005')).toBeCloseTo(place('2002') - place('2001-07'));
});

test('one date alone has a year to stand in', () => {
	const { from, to, years } = timeFrame(['2004']);
	expect([from, to]).toEqual([2004, 2005]);
	expect(years).toEqual([
		{ year: 2004, at: 0 },
		{ year: 2005, at: 100 },
	]);
});

test('no dates are no time line', () => {
	expect(() => timeFrame([])).toThrow('at least one event');
});
