import { problems } from '../problems.ts';
import type { Excerpt } from '../../excerpt/excerpt.ts';
import type { UsedComponent } from '~/formats/mdx-text.ts';
import type { Entry } from '../entries.ts';
import type { Place, Problem } from '../problem.ts';

/** `from`, `to` and `turn` of a component are turns that its excerpt has, and a range runs forwards. */
export function checkTurns(
	{ attributes }: UsedComponent,
	place: Place,
	excerpts: readonly Entry<Excerpt>[],
): Problem[] {
	const excerpt = excerpts.find(({ id }) => id === attributes['of']);
	if (!excerpt) return [];
	const count = excerpt.data.turns.length;
	const { from, to, turn } = attributes;
	const outside = [from, to, turn]
		// What is no number is a problem of its own.
		.filter((value) => typeof value === 'number')
		.filter((value) => !Number.isInteger(value) || value < 1 || value > count)
		.map((value) => problems.unknownTurn(place, excerpt.id, value, count));
	return outside.length === 0 && typeof from === 'number' && typeof to === 'number' && from > to
		? [problems.backwardsRange(place, excerpt.id, from, to)]
		: outside;
}
