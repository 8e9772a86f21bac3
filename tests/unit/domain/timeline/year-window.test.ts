import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brushGrip, brushTo } from '~/domain/timeline/brush.ts';
import { describeWindow } from '~/domain/timeline/describe-window.ts';
import { windowForKey } from '~/domain/timeline/window-for-key.ts';
import { pan, settle, zoom } from '~/domain/timeline/year-window.ts';

const whole = { from: 1994, to: 2027 };
const window = { from: 2000, to: 2010 };

test('zooming keeps the middle', () => {
	expect(zoom(window, 0.5, whole)).toEqual({ from: 2002.5, to: 2007.5 });
	expect(zoom(window, 2, whole)).toEqual({ from: 1995, to: 2015 });
});

test('a window that is moved too far stays at the end, as long as it was', () => {
	expect(pan(window, -50, whole)).toEqual({ from: 1994, to: 2004 });
	expect(pan(window, 50, whole)).toEqual({ from: 2017, to: 2027 });
});

test('whatever is asked for, the window is on the line, in quarters, and a year long', () => {
	const year = fc.double({ min: 1900, max: 2100, noNaN: true });
	fc.assert(
		fc.property(year, year, (from, to) => {
			const settled = settle({ from, to }, whole);
			expect(settled.from).toBeGreaterThanOrEqual(whole.from);
			expect(settled.to).toBeLessThanOrEqual(whole.to);
			expect(settled.to - settled.from).toBeGreaterThanOrEqual(1);
			expect(Number.isInteger(settled.from * 4) && Number.isInteger(settled.to * 4)).toBe(true);
			expect(settle(settled, whole)).toEqual(settled);
		}),
	);
});

describe('keys', () => {
	test.each([
		['+', { from: 2002.5, to: 2007.5 }],
		['-', { from: 1995, to: 2015 }],
		['ArrowRight', { from: 2002.5, to: 2012.5 }],
		['ArrowLeft', { from: 1997.5, to: 2007.5 }],
		['Home', { from: 1994, to: 2004 }],
		['End', { from: 2017, to: 2027 }],
	])('%s', (key, next) => {
		expect(windowForKey(key, window, whole)).toEqual(next);
	});

	test('a key that means nothing here is left to others', () => {
		expect(windowForKey('b', window, whole)).toBeUndefined();
		expect(windowForKey('PageDown', window, whole)).toBeUndefined();
	});
});

describe('the hand', () => {
	test('takes the end it comes down at, and leaves the other where it is', () => {
		const grip = brushGrip(2009.8, window, 0.5);
		expect(brushTo(2015, grip, whole)).toEqual({ from: 2000, to: 2015 });
	});

	test('takes the window by its middle', () => {
		const grip = brushGrip(2005, window, 0.5);
		expect(brushTo(2008, grip, whole)).toEqual({ from: 2003, to: 2013 });
	});

	test('draws a new window beside it', () => {
		const grip = brushGrip(2015, window, 0.5);
		expect(brushTo(2020, grip, whole)).toEqual({ from: 2015, to: 2020 });
		expect(brushTo(2012, grip, whole)).toEqual({ from: 2012, to: 2015 });
	});

	test('makes the window no shorter than a year', () => {
		const grip = brushGrip(2010, window, 0.5);
		expect(brushTo(2000.2, grip, whole)).toEqual({ from: 2000, to: 2001 });
	});
});

test('years are said as years, and other times with their month', () => {
	expect(describeWindow(window)).toBe('2000 til 2010');
	expect(describeWindow({ from: 2003.5, to: 2010.25 })).toBe('juli 2003 til april 2010');
});
