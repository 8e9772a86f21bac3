import type { TurnPlace } from './anchor.ts';
import type { AtTurn, Placed, Tie, TurnIndex } from './index-by-turn.ts';

/**
 * The index with everything of the previous one that is still so: lists, turns, or all of it. What is shown of them need
 * not be drawn again.
 */
export function keepTurns(index: TurnIndex, previous: TurnIndex | undefined): TurnIndex {
	if (!previous) return index;
	const turns = new Map<number, AtTurn>();
	for (const [turn, lists] of index.turns) {
		const before = previous.turns.get(turn);
		turns.set(turn, before ? keepLists(lists, before) : lists);
	}
	const elsewhere = isSame(index.elsewhere, previous.elsewhere, Object.is)
		? previous.elsewhere
		: index.elsewhere;
	const sameTurns =
		turns.size === previous.turns.size &&
		[...turns].every(([turn, lists]) => lists === previous.turns.get(turn));
	return sameTurns && elsewhere === previous.elsewhere ? previous : { turns, elsewhere };
}

function keepLists(now: AtTurn, before: AtTurn): AtTurn {
	const kept = {
		notes: keep(now.notes, before.notes),
		tags: keep(now.tags, before.tags),
		cards: keep(now.cards, before.cards),
		suggestions: keep(now.suggestions, before.suggestions),
		answers: keep(now.answers, before.answers),
		ties: keep(now.ties, before.ties),
		tiedFrom: keep(now.tiedFrom, before.tiedFrom),
	};
	return listNames.every((list) => kept[list] === before[list]) ? before : kept;
}

const listNames = [
	'notes',
	'tags',
	'cards',
	'suggestions',
	'answers',
	'ties',
	'tiedFrom',
] as const satisfies readonly (keyof AtTurn)[];

/** The list before, where the one now has the same entries at the same places. */
function keep<Each extends Placed | Tie>(now: readonly Each[], before: readonly Each[]) {
	return isSame(now, before, isSamePlaced) ? before : now;
}

function isSamePlaced(a: Placed | Tie, b: Placed | Tie): boolean {
	if (a.entry !== b.entry) return false;
	if ('place' in a) return 'place' in b && isSamePlace(a.place, b.place);
	return 'from' in b && isSamePlace(a.from, b.from) && isSamePlace(a.to, b.to);
}

function isSamePlace(a: TurnPlace | null, b: TurnPlace | null): boolean {
	return a?.from === b?.from && a?.to === b?.to;
}

function isSame<Each>(
	now: readonly Each[],
	before: readonly Each[],
	isEqual: (a: Each, b: Each) => boolean,
): boolean {
	return (
		now.length === before.length &&
		now.every((each, at) => {
			const other = before[at];
			return other !== undefined && isEqual(each, other);
		})
	);
}
