import { expect, test } from 'vitest';
import { brushYears } from '~/domain/timeline/brush-years.ts';
import { aCategorisation, figureEvents } from '../../../support/figure-events.ts';

const shown = (events = figureEvents, whole = { from: 1994, to: 2027 }) =>
	brushYears(events, whole).map(({ year, anchor }) => [year, anchor]);

test('the first and the last year and those of the four categorisations stand on it', () => {
	expect(shown()).toEqual([
		[1994, 'start'],
		[2000, 'middle'],
		[2004, 'middle'],
		[2010, 'middle'],
		[2014, 'middle'],
		[2027, 'end'],
	]);
});

test('what would touch another is left out, the ends never; a year stands once', () => {
	const events = ['1994', '1995', '2010-02', '2010-08', '2011', '2026'].map((date) =>
		aCategorisation({ id: date, date, groups: [] }),
	);
	expect(shown(events).map(([year]) => year)).toEqual([1994, 2010, 2027]);
});
