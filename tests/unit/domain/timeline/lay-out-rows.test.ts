import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameOfYears } from '~/domain/timeline/frame-of-years.ts';
import { layOutRows } from '~/domain/timeline/lay-out-rows.ts';
import { anEvent } from '../../../support/figure-events.ts';

const frame = frameOfYears(1994, 2027);
const many = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		anEvent({ id: `e${index}`, date: String(1994 + Math.floor((index * 33) / count)) }),
	);

test('as long as they can be read, each event has a row of its own', () => {
	const { labels, more, rows } = layOutRows(many(24), frame, true);
	expect(labels.map(({ row }) => row)).toEqual(many(24).map((_, index) => index));
	expect([more.length, rows]).toEqual([0, 24]);
});

test('a standing line is a list, however long', () => {
	expect(layOutRows(many(300), frame, false)).toMatchObject({ rows: 300, more: [] });
});

test('300 events on a lying line need no more rows than can be read', () => {
	fc.assert(
		fc.property(fc.integer({ min: 25, max: 300 }), (count) => {
			const { labels, more, rows } = layOutRows(many(count), frame, true);
			expect(rows).toBeLessThanOrEqual(25);
			const hidden = more.reduce((sum, { indices }) => sum + indices.length, 0);
			expect(labels.length + hidden).toBe(count);
		}),
	);
});
