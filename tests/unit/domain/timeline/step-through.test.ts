import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalYear } from '~/domain/timeline/decimal-year.ts';
import { stepThrough } from '~/domain/timeline/step-through.ts';
import { anEvent } from '../../../support/figure-events.ts';

const whole = { from: 1994, to: 2027 };
const events = ['2009', '1998', '2007', '2025'].map((date) => anEvent({ id: `e${date}`, date }));

test('where nothing is open, the first event of the years that are shown is next', () => {
	const state = { opened: [], window: { from: 2000, to: 2010 } };
	expect(stepThrough(1, state, events, whole)).toEqual({ ...state, opened: ['e2007'] });
	expect(stepThrough(-1, state, events, whole)).toBeUndefined();
});

test('an event outside the years that are shown moves them, as long as they were', () => {
	const state = { opened: ['e2009'], window: { from: 2000, to: 2010 } };
	expect(stepThrough(1, state, events, whole)).toEqual({
		opened: ['e2025'],
		window: { from: 2017, to: 2027 },
	});
});

test('from two that are open one goes on from the later, and back from the earlier', () => {
	const state = { opened: ['e2007', 'e2009'], window: whole };
	expect(stepThrough(1, state, events, whole)?.opened).toEqual(['e2025']);
	expect(stepThrough(-1, state, events, whole)?.opened).toEqual(['e1998']);
});

test('whatever the events, stepping meets each once, in the order of time, and always sees it', () => {
	const years = fc.uniqueArray(fc.integer({ min: 1994, max: 2026 }), { minLength: 1 });
	fc.assert(
		fc.property(years, fc.integer({ min: 1, max: 20 }), (all, length) => {
			const some = all.map((year) => anEvent({ id: String(year), date: String(year) }));
			const met: string[] = [];
			let state = { opened: [] as readonly string[], window: { from: 1994, to: 1994 + length } };
			for (;;) {
				const next = stepThrough(1, state, some, whole);
				if (!next) break;
				state = next;
				const year = decimalYear(next.opened[0]!);
				expect(year >= state.window.from && year <= state.window.to).toBe(true);
				met.push(...next.opened);
			}
			expect(met).toEqual(all.toSorted((a, b) => a - b).map(String));
		}),
	);
});
