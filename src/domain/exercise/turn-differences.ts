import type { Excerpt } from '../excerpt/excerpt.ts';
import type { Slip } from './slips.ts';

/** Which turns of an excerpt have no slip, and which have several. A slip at several turns lies at each of them. */
export function turnDifferences(excerpt: Excerpt, slips: readonly Slip[]): TurnDifferences {
	const counts = new Map(excerpt.turns.map(({ number }) => [number, 0]));
	for (const { excerpt: of, place } of slips) {
		if (of.id !== excerpt.id || !place) continue;
		for (let turn = place.from; turn <= place.to; turn += 1) {
			counts.set(turn, (counts.get(turn) ?? 0) + 1);
		}
	}
	const turnsWith = (fits: (count: number) => boolean) =>
		[...counts].filter(([, count]) => fits(count)).map(([turn]) => turn);
	return { none: turnsWith((count) => count === 0), several: turnsWith((count) => count > 1) };
}

/** Turn numbers, in order. How many lie where is not told: the most is not the truest. */
export interface TurnDifferences {
	readonly none: readonly number[];
	readonly several: readonly number[];
}
