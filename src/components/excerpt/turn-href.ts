import { addresses } from '~/addresses.ts';

/**
 * The address of each turn of an excerpt, from where it is shown.
 *
 * @param idPrefix stands before `t4` in the id of turn 4; empty on the excerpt's own page, where the turn is at hand.
 */
export function turnHref(excerpt: string, idPrefix: string): (turn: number) => string {
	return (turn) => (idPrefix === '' ? `#t${String(turn)}` : addresses.turn(excerpt, turn));
}
