import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placementStep, type Direction } from '~/domain/figure/placement-step.ts';
import { place, type Placement, type Placements } from '~/domain/figure/placement.ts';

const ids = Array.from({ length: 14 }, (_, at) => `ting-${at}`);
const directions: readonly Direction[] = [
	[1, 0],
	[-1, 0],
	[0, 1],
	[0, -1],
];
const aDirection = fc.constantFrom(...directions);
const nothing: Placements = new Map();
const spots = (placements: Placements) => [...placements.values()].map(({ x, y }) => `${x} ${y}`);

describe('an arrow key', () => {
	test.each([
		[[1, 0], { x: 5, y: 0 }],
		[[0, -1], { x: 0, y: -5 }],
	] as const)('takes the first thing one step from the middle: %j', (direction, at) => {
		expect(placementStep(nothing, 'brev', direction, 5)).toEqual(at);
	});

	test('takes the next beside it, with room for both marks, and no further over', () => {
		const placed: Placements = new Map([['brev', { x: 5, y: 0 }]]);
		expect(placementStep(placed, 'klage', [1, 0], 5)).toEqual({ x: 5, y: -20 });
	});

	test('goes past what stands in the way, and stays where there is no place behind it', () => {
		const placed: Placements = new Map([
			['brev', { x: 90, y: 0 }],
			['klage', { x: 95, y: 0 }],
		]);
		expect(placementStep(placed, 'brev', [1, 0], 5)).toEqual({ x: 100, y: 0 });
		const full = place(placed, 'tag', { x: 100, y: 0 });
		expect(placementStep(full, 'brev', [1, 0], 5)).toEqual({ x: 90, y: 0 });
	});

	test('never puts two things in one place, however they are moved', () => {
		const aPress = fc.tuple(fc.constantFrom(...ids), aDirection, fc.constantFrom(5, 20));
		fc.assert(
			fc.property(fc.array(aPress, { maxLength: 120 }), (presses) => {
				let placements = nothing;
				for (const [id, direction, step] of presses) {
					const before = placements.get(id);
					const at = placementStep(placements, id, direction, step);
					placements = place(placements, id, at);
					expect(new Set(spots(placements)).size).toBe(placements.size);
					expect(isOnField(at)).toBe(true);
					// The first arrow says on which side of the middle it is.
					if (!before) expect(at.x * direction[0] + at.y * direction[1]).toBeGreaterThan(0);
				}
			}),
		);
	});

	test('puts a dozen things with the same key so that no mark hides another', () => {
		fc.assert(
			fc.property(aDirection, fc.constantFrom(5, 20), (direction, step) => {
				let placements = nothing;
				for (const id of ids.slice(0, 12)) {
					const at = placementStep(placements, id, direction, step);
					for (const other of placements.values()) {
						expect(Math.hypot(other.x - at.x, other.y - at.y)).toBeGreaterThanOrEqual(20);
					}
					placements = place(placements, id, at);
				}
			}),
		);
	});
});

function isOnField({ x, y }: Placement): boolean {
	return Math.max(Math.abs(x), Math.abs(y)) <= 100;
}
