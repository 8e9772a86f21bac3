import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcHead, linkArc } from '~/domain/excerpt/link-arc.ts';
import { linkLanes } from '~/domain/excerpt/link-lanes.ts';

const lanesOf = (...pairs: [from: number, to: number][]) => {
	const lanes = linkLanes(pairs.map(([from, to]) => ({ id: `${from}-${to}`, from, to })));
	return Object.fromEntries(lanes);
};

describe('links in the margin', () => {
	test('lie inside one another, the shortest nearest the turns', () => {
		expect(lanesOf([4, 1], [4, 3], [4, 2])).toEqual({ '4-3': 0, '4-2': 1, '4-1': 2 });
	});

	test('share a lane when they only meet at a turn', () => {
		expect(lanesOf([4, 3], [5, 4], [3, 1])).toEqual({ '4-3': 0, '5-4': 0, '3-1': 0 });
	});

	test('take the lowest lane that is free', () => {
		expect(lanesOf([3, 1], [4, 2], [9, 5])).toEqual({ '3-1': 0, '4-2': 1, '9-5': 0 });
	});

	test('are counted alike in either direction', () => {
		expect(lanesOf([1, 4], [3, 4])).toEqual({ '3-4': 0, '1-4': 1 });
	});

	test('are none where there are none', () => {
		expect(linkLanes([]).size).toBe(0);
	});
});

const turn = fc.integer({ min: 1, max: 40 });
const links = fc.uniqueArray(
	fc.record({ id: fc.uuid(), from: turn, to: turn }).filter(({ from, to }) => from !== to),
	{ selector: ({ id }) => id, maxLength: 30 },
);

describe('any links', () => {
	test('that pass each other lie in different lanes', () => {
		fc.assert(
			fc.property(links, (all) => {
				const lanes = linkLanes(all);
				for (const a of all) {
					for (const b of all) {
						const [bottom, top] = [
							Math.min(Math.max(a.from, a.to), Math.max(b.from, b.to)),
							Math.max(Math.min(a.from, a.to), Math.min(b.from, b.to)),
						];
						if (a !== b && top < bottom) expect(lanes.get(a.id)).not.toBe(lanes.get(b.id));
					}
				}
			}),
		);
	});

	test('fill their lanes without a gap, and never more than there are links', () => {
		fc.assert(
			fc.property(links, (all) => {
				const used = new Set(linkLanes(all).values());
				expect([...used].sort((a, b) => a - b)).toEqual([...used.keys()].map((_, at) => at));
				expect(used.size).toBeLessThanOrEqual(all.length);
			}),
		);
	});

	test('have the same lanes in whatever order they come', () => {
		const shuffled = links.chain((all) =>
			fc.tuple(
				fc.constant(all),
				fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
			),
		);
		fc.assert(
			fc.property(shuffled, ([all, mixed]) => {
				expect(new Map(linkLanes(mixed))).toEqual(new Map(linkLanes(all)));
			}),
		);
	});

	test('of one turn, all to earlier ones, need just as many lanes as there are', () => {
		fc.assert(
			fc.property(fc.uniqueArray(turn, { minLength: 1, maxLength: 20 }), (earlier) => {
				const all = earlier.map((to) => ({ id: String(to), from: 50, to }));
				expect(Math.max(...linkLanes(all).values())).toBe(all.length - 1);
			}),
		);
	});
});

describe('an arc', () => {
	const arc = { x: 100, from: 300, to: 20, lane: 0, lanes: 1, room: 200 };

	test('goes from the later turn out into the margin and back to the earlier', () => {
		expect(linkArc(arc)).toBe('M100 300C86 300 86 20 100 20');
	});

	test('goes further out with each lane', () => {
		expect(linkArc({ ...arc, lane: 2, lanes: 3 })).toBe('M100 300C70 300 70 20 100 20');
	});

	test('is two lines 3.5 px apart at both ends and in the middle', () => {
		expect([linkArc(arc, 1.75), linkArc(arc, -1.75)]).toEqual([
			'M100 301.8C83.7 301.8 83.7 18.3 100 18.3',
			'M100 298.3C88.3 298.3 88.3 21.8 100 21.8',
		]);
	});

	test('never leaves the margin, however many there are', () => {
		const margin = fc.record({
			lane: fc.nat({ max: 11 }),
			lanes: fc.constant(12),
			room: fc.integer({ min: 0, max: 300 }),
		});
		fc.assert(
			fc.property(margin, (place) => {
				const [, pulled = 'none'] =
					/^M100 300C(-?[\d.]+) /u.exec(linkArc({ ...arc, ...place })) ?? [];
				expect((100 - Number(pulled)) * 0.75).toBeLessThanOrEqual(place.room + 0.1);
			}),
		);
	});

	test('ends in a head that points at the turn', () => {
		expect(arcHead(109, 20)).toBe('M109 20l-9-4.5v9z');
	});
});
