import { describe, expect, test } from 'vitest';
import { besideCodec } from '~/domain/timeline/beside-codec.ts';
import { figureEvents } from '../../../support/figure-events.ts';

const { first, print, read } = besideCodec(figureEvents, '2004');

test('another categorisation beside the opened one is read as it was written', () => {
	const state = { ...first, opened: ['matchgrupper-2010'] };
	expect(print(state)).toBe('vis.matchgrupper-2010');
	expect(read('vis.matchgrupper-2010')).toEqual(state);
	expect(read('')).toEqual(first);
});

describe('what only the whole line can show is not read', () => {
	test.each([
		['the opened one itself', 'vis.matchkategorier-2004'],
		['an event that is no categorisation', 'vis.jobcentre-2007'],
		['an event that is not there', 'vis.jobcentre-1066'],
		['two', 'vis.matchgrupper-2010.parathed-2014'],
		['other years', '2003-2011'],
		['a theme', 'tema.ydelse'],
		['the table', 'tabel'],
		['the table and another one', 'vis.matchgrupper-2010_tabel'],
	])('%s', (_what, text) => {
		expect(read(text)).toBeNull();
	});
});

test('a categorisation that is opened by the year it is shown with is known by it here too', () => {
	const shown = besideCodec(figureEvents, '2001');
	expect(shown.read('vis.vejledning-2000')).toBeNull();
	expect(shown.read('vis.matchkategorier-2004')).not.toBeNull();
});
