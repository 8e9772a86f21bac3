import { placement, type Placement, type Placements } from './placement.ts';

/**
 * Where an arrow key takes a thing, never on top of another. From off the field it goes from the middle one step in the
 * arrow's direction, or to the nearest place on that side that is free; else it goes in steps until a place is free.
 * Where there is none before the edge, it stays.
 */
export function placementStep(
	placements: Placements,
	id: string,
	[right, down]: Direction,
	step: number,
): Placement {
	const others = [...placements].flatMap(([other, at]) => (other === id ? [] : [at]));
	const from = placements.get(id);
	if (!from) return freePlace(others, [right, down], step);
	for (let at = from; ;) {
		const next = placement(at.x + right * step, at.y + down * step);
		if (isSame(next, at)) return from;
		if (!others.some((other) => isSame(other, next))) return next;
		at = next;
	}
}

/** As near the middle as there is room for a whole mark; in a crowd as near as nothing else stands. */
function freePlace(others: readonly Placement[], direction: Direction, step: number): Placement {
	for (const apart of [roomy, crowded, 1]) {
		const free = places(direction, step, apart).find((at) =>
			others.every(
				(other) => Math.max(Math.abs(other.x - at.x), Math.abs(other.y - at.y)) >= apart,
			),
		);
		if (free) return free;
	}
	return placement(direction[0] * step, direction[1] * step);
}

/** Rows of places on the arrow's side, the nearest to the first step in front, and of two the one less far that way. */
function places([right, down]: Direction, step: number, apart: number): Placement[] {
	const all = [];
	for (let along = step; along <= 100; along += apart) {
		for (let aside = -Math.floor(100 / apart) * apart; aside <= 100; aside += apart) {
			const at = placement(
				right * along + Math.abs(down) * aside,
				down * along + Math.abs(right) * aside,
			);
			all.push({ at, far: Math.hypot(along - step, aside), along });
		}
	}
	return all.toSorted((a, b) => a.far - b.far || a.along - b.along).map(({ at }) => at);
}

function isSame(one: Placement, other: Placement): boolean {
	return one.x === other.x && one.y === other.y;
}

/** Steps of an axis; on a phone a mark is no larger. */
const roomy = 20;
const crowded = 5;

/** −1, 0 or 1 to the right and down; one of them is 0. */
export type Direction = readonly [right: number, down: number];
