import { placeOf } from '../entries.ts';
import { problems } from '../problems.ts';
import type { CourseEntries } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** A stop of a predict exercise stands after a turn that the excerpt has, and something comes after it. */
export function checkStops({ exercises, excerpts }: CourseEntries): Problem[] {
	return exercises.flatMap((entry) => {
		if (entry.data.type !== 'predict') return [];
		return entry.data.stops.flatMap(({ excerpt: id, after }, at) => {
			const count = excerpts.find((excerpt) => excerpt.id === id)?.data.turns.length;
			const place = placeOf(entry, ['stops', at, 'after']);
			if (count === undefined || after < count) return [];
			return after === count
				? [problems.stopAtEnd(place, id, count)]
				: [problems.unknownTurn(place, id, after, count)];
		});
	});
}
