import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allThemes, timelineCodec } from '~/domain/timeline/timeline-state.ts';
import { settle } from '~/domain/timeline/year-window.ts';
import { figureEvents } from '../../../support/figure-events.ts';
import type { TimelineState } from '~/domain/timeline/timeline-state.ts';

const { first, print, read, extent } = timelineCodec(figureEvents);

test('the first view shows the years up to the talk and is written as nothing', () => {
	expect(first.window).toEqual({ from: 1998, to: 2016 });
	expect(extent.whole).toEqual({ from: 1998, to: 2027 });
	expect(print(first)).toBe('');
});

test('a view is written short', () => {
	const state: TimelineState = {
		window: { from: 2003.5, to: 2014 },
		themes: ['kategorisering', 'ret-og-pligt'],
		opened: ['matchkategorier-2004', 'matchgrupper-2010'],
		isTable: true,
	};
	const text =
		'2003.5-2014_tema.kategorisering.ret-og-pligt_vis.matchkategorier-2004.matchgrupper-2010_tabel';
	expect(print(state)).toBe(text);
	expect(read(text)).toEqual(state);
});

test('with no theme chosen none is shown', () => {
	expect(read('tema')?.themes).toEqual([]);
});

describe('what is no view of these events is not read', () => {
	test.each([
		['years in the wrong order', '2010-2004'],
		['years outside the line', '1950-2004'],
		['less than a year', '2004-2004.5'],
		['years between two quarters', '2004.1-2008'],
		['a theme that is not there', 'tema.vejr'],
		['a theme twice', 'tema.ydelse.ydelse'],
		['an event that is not there', 'vis.jobcentre-1066'],
		['two events that are not two categorisations', 'vis.jobcentre-2007.matchgrupper-2010'],
		['more than two', 'vis.vejledning-2000.matchkategorier-2004.matchgrupper-2010'],
		['the same twice', 'tabel_tabel'],
		['anything else', 'hej'],
		['nothing between', '_'],
	])('%s', (_what, text) => {
		expect(read(text)).toBeNull();
	});
});

const categorisations = figureEvents.filter(({ kind }) => kind === 'categorisation');
const ids = (events: typeof figureEvents) => events.map(({ id }) => id);
const aState: fc.Arbitrary<TimelineState> = fc.record({
	window: fc
		.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 0, max: 160 }))
		.map(([from, quarters]) => settle({ from, to: from + quarters / 4 }, extent.whole)),
	themes: fc.subarray([...allThemes]),
	opened: fc.oneof(
		fc.subarray(ids(figureEvents), { maxLength: 1 }),
		fc.subarray(ids(categorisations), { maxLength: 2 }),
	),
	isTable: fc.boolean(),
});

test('every view is read as it was written', () => {
	fc.assert(
		fc.property(aState, (state) => {
			expect(read(print(state))).toEqual(state);
		}),
	);
});

test('any text is read as a view that can be written, or not at all', () => {
	const piece = fc.constantFrom('2000', '-', '2010', '_', 'tema', '.', 'ydelse', 'vis', 'tabel');
	const aText = fc.oneof(
		fc.string(),
		fc.array(piece).map((pieces) => pieces.join('')),
	);
	fc.assert(
		fc.property(aText, (text) => {
			const state = read(text);
			if (state) expect(read(print(state))).toEqual(state);
		}),
	);
});
