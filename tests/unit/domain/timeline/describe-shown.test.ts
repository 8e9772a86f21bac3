import { expect, test } from 'vitest';
import { describeShown } from '~/domain/timeline/describe-shown.ts';
import { layOutTimeline } from '~/domain/timeline/lay-out-timeline.ts';
import { anEvent, figureEvents } from '../../../support/figure-events.ts';

test('what came since the talk is counted apart while it is drawn apart', () => {
	expect(describeShown(figureEvents, { from: 1998, to: 2016 })).toBe(
		'1998 til 2016: 7 hændelser, og 2 siden oplægget',
	);
});

test('once the years reach what came since, only what is in them is drawn and counted', () => {
	expect(describeShown(figureEvents, { from: 1998, to: 2026 })).toBe('1998 til 2026: 8 hændelser');
});

test('without anything since the talk there is no word of it', () => {
	expect(describeShown([anEvent({ id: 'a', date: '2003' })], { from: 2000, to: 2010 })).toBe(
		'2000 til 2010: 1 hændelse',
	);
});

test('one is one, none is none', () => {
	const events = [
		anEvent({ id: 'a', date: '2003' }),
		anEvent({ id: 'b', date: '2025', kind: 'since' }),
	];
	expect(describeShown(events, { from: 2000, to: 2010 })).toContain(
		': 1 hændelse, og 1 siden oplægget',
	);
	expect(describeShown(events, { from: 2005, to: 2010 })).toContain(
		': 0 hændelser, og 1 siden oplægget',
	);
});

test.each([
	[1998, 2016],
	[2003, 2011],
	[1998, 2026],
	[2016, 2025.5],
	[2017, 2020],
])('it counts as many as are drawn: %d til %d', (from, to) => {
	const { columns, context, since } = layOutTimeline(figureEvents, { from, to });
	const [, words = ''] = describeShown(figureEvents, { from, to }).split(': ');
	const counted = words.match(/\d+/gu)?.map(Number) ?? [];
	expect(counted.reduce((sum, count) => sum + count, 0)).toBe(
		columns.length + context.length + since.length,
	);
});
