import type { Excerpt, ExcerptTurn } from '../excerpt/excerpt.ts';
import type { TurnPlace } from '../notebook/anchor.ts';
import type { Tie, TurnIndex } from '../notebook/index-by-turn.ts';

/**
 * All ties that stand at the turns of an excerpt, each once, in the order of its turns: by the later turn, then by the
 * earlier. Where no earlier turn is seen, or it stands elsewhere, the tie comes before the others of its turn.
 */
export function allTies({ turns }: TurnIndex): PlacedTie[] {
	return [...turns.values()]
		.flatMap(({ ties }) => ties.flatMap((tie) => (tie.from ? [{ ...tie, from: tie.from }] : [])))
		.toSorted(
			(a, b) =>
				a.from.from - b.from.from || a.from.to - b.from.to || (a.to?.from ?? 0) - (b.to?.from ?? 0),
		);
}

/**
 * The turns from which no tie goes back: places to look at, and nothing more. The first turn has nothing before it and
 * is never among them.
 */
export function turnsWithoutTie(
	{ turns }: Pick<Excerpt, 'turns'>,
	ties: readonly PlacedTie[],
): UntiedTurn[] {
	return turns.slice(1).flatMap((turn) => {
		const own = ties.filter(({ from }) => from.from <= turn.number && turn.number <= from.to);
		const isTied = own.some(({ entry }) => entry.to !== null);
		return isTied ? [] : [{ turn, isSaid: own.length > 0 }];
	});
}

/** A tie whose later turn stands in this excerpt. */
export interface PlacedTie extends Tie {
	readonly from: TurnPlace;
}

export interface UntiedTurn {
	readonly turn: ExcerptTurn;
	/** Whether somebody has written that no tie is seen. Otherwise it has not been tied yet. */
	readonly isSaid: boolean;
}
