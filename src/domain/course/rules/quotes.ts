import { placeOf } from '../entries.ts';
import { problems } from '../problems.ts';
import type { CourseEntries } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** A reflect exercise that says which turn gives back which names turns that its two excerpts have. */
export function checkQuotes({ exercises, excerpts }: CourseEntries): Problem[] {
	return exercises.flatMap((entry) => {
		if (entry.data.type !== 'reflect') return [];
		const [quoted = '', quoting = ''] = entry.data.excerpts;
		return entry.data.quotes.flatMap((quote, at) =>
			[
				{ field: 'turn', turn: quote.turn, excerpt: quoting },
				{ field: 'of', turn: quote.of, excerpt: quoted },
			].flatMap(({ field, turn, excerpt }) => {
				const count = excerpts.find(({ id }) => id === excerpt)?.data.turns.length;
				if (count === undefined || turn <= count) return [];
				return [problems.unknownTurn(placeOf(entry, ['quotes', at, field]), excerpt, turn, count)];
			}),
		);
	});
}
