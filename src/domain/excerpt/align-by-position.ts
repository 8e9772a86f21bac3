import { branchPoint } from './branch-point.ts';
import type { Excerpt, ExcerptTurn } from './excerpt.ts';

/**
 * Two excerpts side by side by sequential position, not by line: first turn beside first turn, second beside second.
 * Up to where they part there is one row for both; a turn that parts in the middle gives a row in `shared` for its
 * beginning and one in `apart` for the rest.
 */
export function alignByPosition(
	left: Pick<Excerpt, 'turns'>,
	right: Pick<Excerpt, 'turns'>,
): { shared: SharedRow[]; apart: ApartRow[] } {
	const { turns, offset } = branchPoint(left, right);
	const shared: SharedRow[] = left.turns
		.slice(0, turns)
		.map((turn) => ({ kind: 'whole', position: turn.number, turn: rest(turn, 0) }));
	const parting = left.turns[turns];
	if (offset > 0 && parting) {
		const beginning = { turn: parting, start: 0, end: offset };
		shared.push({ kind: 'beginning', position: turns + 1, turn: beginning });
	}
	const count = Math.max(left.turns.length, right.turns.length) - turns;
	const apart = Array.from({ length: count }, (_, row): ApartRow => {
		const from = row === 0 ? offset : 0;
		const slice = (turn: ExcerptTurn | undefined) =>
			turn && (from === 0 || from < turn.text.length) ? rest(turn, from) : null;
		return {
			kind: from > 0 ? 'continued' : 'whole',
			position: turns + row + 1,
			left: slice(left.turns[turns + row]),
			right: slice(right.turns[turns + row]),
		};
	});
	return { shared, apart };
}

export interface SharedRow {
	/** `beginning`: the two excerpts part in the middle of this turn. */
	readonly kind: 'whole' | 'beginning';
	/** 1 for the first turn of both. */
	readonly position: number;
	readonly turn: TurnSlice;
}

export interface ApartRow {
	/** `continued`: what is left of the turn in which they part. */
	readonly kind: 'whole' | 'continued';
	readonly position: number;
	/** `null`: this excerpt has no turn, or nothing more of it, here. */
	readonly left: TurnSlice | null;
	readonly right: TurnSlice | null;
}

export type Side = 'left' | 'right';

/** A turn, and which part of its base text is meant. */
export interface TurnSlice {
	readonly turn: ExcerptTurn;
	readonly start: number;
	readonly end: number;
}

/** From `offset` on, without the space there. */
function rest(turn: ExcerptTurn, offset: number): TurnSlice {
	const start = offset + (/^\s*/u.exec(turn.text.slice(offset))?.[0].length ?? 0);
	return { turn, start, end: turn.text.length };
}
