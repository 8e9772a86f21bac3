import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timelineExtent } from '~/domain/timeline/timeline-extent.ts';
import { anEvent, figureEvents } from '../../../support/figure-events.ts';

test('it shows the years up to the talk first; the whole line has what came since too', () => {
	expect(timelineExtent(figureEvents)).toEqual({
		whole: { from: 1998, to: 2027 },
		first: { from: 1998, to: 2016 },
	});
});

test('without anything since the talk the first years are the whole line', () => {
	const { whole, first } = timelineExtent([anEvent({ id: 'a', date: '2003-07' })]);
	expect(first).toEqual({ from: 2003, to: 2004 });
	expect(whole).toEqual(first);
});

test('without events up to the talk there is no time line', () => {
	expect(() => timelineExtent([])).toThrow('at least one event');
	const since = anEvent({ id: 'a', date: '2025', kind: 'since' });
	expect(() => timelineExtent([since])).toThrow('at least one event');
});

test('whatever the dates, both are whole years and the first ones lie on the whole line', () => {
	const years = fc.array(fc.integer({ min: 1990, max: 2030 }), { minLength: 1 });
	fc.assert(
		fc.property(years, fc.array(fc.integer({ min: 1990, max: 2030 })), (before, since) => {
			const { whole, first } = timelineExtent([
				...before.map((year) => anEvent({ id: `k${year}`, date: `${year}-05` })),
				...since.map((year) => anEvent({ id: `s${year}`, date: `${year}-05`, kind: 'since' })),
			]);
			expect([whole.from, whole.to, first.from, first.to].every(Number.isInteger)).toBe(true);
			expect(whole.from).toBeLessThanOrEqual(first.from);
			expect(whole.to).toBeGreaterThanOrEqual(first.to);
			expect(first.to - first.from).toBeGreaterThanOrEqual(1);
		}),
	);
});
