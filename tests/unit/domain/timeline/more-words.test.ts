import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moreWords } from '~/domain/timeline/more-words.ts';

const whole = { from: 1994, to: 2027 };

test('it says how many events are hidden, and when', () => {
	expect(moreWords([2003, 2004.3, 2005], whole)).toEqual({
		window: { from: 2003, to: 2005 },
		name: '3 hændelser mere, 2003 til 2005',
	});
});

test('one event alone has a year around it', () => {
	expect(moreWords([2003.6], whole)).toEqual({
		window: { from: 2003.5, to: 2004.5 },
		name: '1 hændelse mere, juli 2003 til juli 2004',
	});
});

test('at the end of the line the year is the last one', () => {
	expect(moreWords([2027], whole).window).toEqual({ from: 2026, to: 2027 });
});

test('every hidden event is in the years it zooms to, and they are on the line', () => {
	const year = fc.double({ min: whole.from, max: whole.to, noNaN: true });
	fc.assert(
		fc.property(fc.array(year, { minLength: 1 }), (years) => {
			const { from, to } = moreWords(years, whole).window;
			expect(Math.min(...years)).toBeGreaterThanOrEqual(from);
			expect(Math.max(...years)).toBeLessThanOrEqual(to);
			expect(from).toBeGreaterThanOrEqual(whole.from);
			expect(to).toBeLessThanOrEqual(whole.to);
		}),
	);
});
