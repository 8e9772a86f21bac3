import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalYear } from '~/domain/timeline/decimal-year.ts';
import { inTime } from '~/domain/timeline/in-time.ts';
import { anEvent } from '../../../support/figure-events.ts';

const ids = (dates: readonly string[]) =>
	inTime(dates.map((date, index) => anEvent({ id: `${index}`, date }))).map(({ id }) => Number(id));

test('a year stands where it begins, before its months and days', () => {
	expect(ids(['2004-02-01', '2004', '2003-12-31', '2004-02-02'])).toEqual([2, 1, 0, 3]);
});

test('events of the same date keep their order, however exactly it is written', () => {
	expect(ids(['2004-01', '2004', '2004-01-01'])).toEqual([0, 1, 2]);
});

test('what is given is left as it is', () => {
	const events = [anEvent({ id: 'b', date: '2007' }), anEvent({ id: 'a', date: '2003' })];
	inTime(events);
	expect(events.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('whatever the dates, each event is there once, no later one before an earlier, none overtaken', () => {
	const aDate = fc
		.tuple(fc.integer({ min: 1994, max: 1999 }), fc.integer({ min: 1, max: 12 }))
		.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
	fc.assert(
		fc.property(fc.array(aDate), (dates) => {
			const order = ids(dates);
			expect(new Set(order).size).toBe(dates.length);
			order.slice(1).forEach((id, index) => {
				const before = order[index]!;
				const [one, other] = [decimalYear(dates[before]!), decimalYear(dates[id]!)];
				expect(one < other || (one === other && before < id)).toBe(true);
			});
		}),
	);
});
