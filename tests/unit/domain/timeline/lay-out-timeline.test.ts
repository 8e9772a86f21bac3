import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutTimeline } from '~/domain/timeline/lay-out-timeline.ts';
import { aCategorisation, anEvent, figureEvents } from '../../../support/figure-events.ts';

describe('the events of the course', () => {
	const layout = layOutTimeline(figureEvents);

	test('what came since the talk does not stretch the line', () => {
		expect([layout.frame.from, layout.frame.to]).toEqual([1998, 2016]);
		expect(layout.since.map(({ id }) => id)).toEqual(['kontanthjaelp-2025', 'hovedlov-2027']);
		expect([layout.sinceFrame?.from, layout.sinceFrame?.to]).toEqual([2025, 2027]);
	});

	test('columns stand at their dates', () => {
		expect(layout.columns.map(({ id, point }) => [id, Math.round(point)])).toEqual([
			['vejledning-2000', 11],
			['matchkategorier-2004', 33],
			['matchgrupper-2010', 67],
			['parathed-2014', 89],
		]);
	});

	test('a standing line is long enough for five groups between 2000 and 2004', () => {
		expect(layout.remPerYear * 4).toBeGreaterThan(3.6 + 2 * 1.6 + 5 * 2.45 - 0.01);
	});

	test('a year that a column names is not named again beside the line', () => {
		expect(layout.contextYears.map(({ text }) => text)).toEqual(['1998', '2007', '2016']);
	});
});

test('events given out of order come in order; those of one date as given', () => {
	const { context } = layOutTimeline([
		anEvent({ id: 'b', date: '2007' }),
		anEvent({ id: 'c', date: '2007' }),
		anEvent({ id: 'a', date: '2003-07' }),
	]);
	expect(context.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('whatever the dates, columns do not overlap and year labels do not touch', () => {
	const aDate = fc
		.tuple(fc.integer({ min: 1990, max: 2022 }), fc.integer({ min: 1, max: 12 }))
		.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
	const some = fc.uniqueArray(aDate, { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(some, some, (dates, categorised) => {
			const { columns, contextYears, frame, remPerYear } = layOutTimeline([
				...dates.map((date) => anEvent({ id: `k${date}`, date })),
				...categorised.map((date) => aCategorisation({ id: date, date, groups: ['a', 'b'] })),
			]);
			columns.slice(1).forEach((column, index) => {
				const before = columns[index]!;
				expect(column.from).toBeGreaterThanOrEqual(before.from + before.width - 1e-9);
			});
			const remPerPoint = (remPerYear * (frame.to - frame.from)) / 100;
			contextYears.slice(1).forEach(({ at }, index) => {
				expect((at - contextYears[index]!.at) * remPerPoint).toBeGreaterThanOrEqual(1.3 - 1e-9);
			});
		}),
	);
});

test('beside a standing line, titles stand clear of columns and of one another', () => {
	const aDate = fc
		.tuple(fc.integer({ min: 1994, max: 2022 }), fc.integer({ min: 1, max: 12 }))
		.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
	const some = fc.uniqueArray(aDate, { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(some, some, fc.string({ maxLength: 60 }), (dates, categorised, title) => {
			const { columns, contextYears, frame, remPerYear } = layOutTimeline([
				...dates.map((date) => anEvent({ id: `k${date}`, date, title: `${title}.` })),
				...categorised.map((date) => aCategorisation({ id: date, date, groups: ['a', 'b'] })),
			]);
			const rem = (at: number) => (at * remPerYear * (frame.to - frame.from)) / 100;
			const titles = contextYears
				.filter((year) => year.title !== undefined)
				.map(({ at }) => ({ from: rem(at) - 0.6, to: rem(at) + 0.6 }));
			const places = [
				...titles,
				...columns.map(({ point }) => ({ from: rem(point) - 0.9, to: rem(point) + 8.4 })),
			];
			for (const one of titles) {
				for (const other of places) {
					if (one === other) continue;
					expect(one.to <= other.from + 1e-9 || other.to <= one.from + 1e-9).toBe(true);
				}
			}
		}),
	);
});

test('an event with years to itself has its title beside a standing line', () => {
	const { contextYears } = layOutTimeline(figureEvents);
	expect(contextYears.find(({ text }) => text === '1998')?.title).toBe(
		'Lov om aktiv socialpolitik',
	);
});

test('a title at the end of a standing line has the room below that it needs', () => {
	const rest = (title: string) =>
		layOutTimeline([anEvent({ id: 'a', date: '2000' }), anEvent({ id: 'b', date: '2020', title })])
			.standingRest;
	expect(rest('Loven')).toBeGreaterThanOrEqual(0.9);
	expect(rest('En forenklet beskæftigelsesindsats')).toBeGreaterThanOrEqual(2.1);
});
