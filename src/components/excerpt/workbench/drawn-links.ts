import type { AtTurn } from '~/domain/notebook/index-by-turn.ts';

/** The ties of a turn that can be drawn: both turns stand in this excerpt. */
export function drawnLinks({ ties, tiedFrom }: AtTurn) {
	return [...ties, ...tiedFrom].flatMap(({ entry, from, to }) =>
		from && to
			? [
					{
						id: entry.id,
						from: from.from,
						to: to.from,
						processual: entry.processual,
						topical: entry.topical,
					},
				]
			: [],
	);
}
