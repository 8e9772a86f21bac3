import { problems } from '../problems.ts';
import type { Excerpt } from '../../excerpt/excerpt.ts';
import type { UsedComponent } from '~/formats/mdx-text.ts';
import type { Entry } from '../entries.ts';
import type { Place, Problem } from '../problem.ts';

/** `from`, `to` and `turn` of a component are turns that its excerpt has, and a range runs forwards. */
export function checkTurns(
	{ name, attributes }: UsedComponent,
	place: Place,
	excerpts: readonly Entry<Excerpt>[],
): Problem[] {
	if (name === 'TurnLink' && attributes['turn'] === undefined) {
		return [problems.missingAttribute(place, name, 'turn')];
	}
	const excerpt = excerpts.find(({ id }) => id === attributes['of']);
	if (!excerpt) return [];
	const count = excerpt.data.turns.length;
	const { from, to, turn } = attributes;
	const outside = [from, to, turn]
		// Code is a problem of its own.
		.filter((value) => value !== undefined && typeof value !== 'object')
		.filter((value) => !isTurn(value, count))
		.map((value) => problems.unknownTurn(place, excerpt.id, value, count));
	return outside.length === 0 && Number(from) > Number(to)
		? [problems.backwardsRange(place, excerpt.id, Number(from), Number(to))]
		: outside;
}

/** `turn` alone, without a number, is none. */
function isTurn(value: string | number | true, count: number): boolean {
	const number = value === true ? 0 : Number(value);
	return Number.isInteger(number) && number >= 1 && number <= count;
}
