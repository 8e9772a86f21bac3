import { fingerprint } from './fingerprint.ts';
import { turnRange } from '../excerpt/turn-range.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import type { Anchor, Quote } from './entry.ts';

/**
 * Where something was written: a turn, a range of turns, or words of one turn.
 *
 * @param words UTF-16 offsets in the base text of turn `from`; only with a single turn.
 */
export function anchorTo(
	excerpt: Excerpt,
	from: number,
	to = from,
	words?: { readonly start: number; readonly end: number },
): Anchor {
	return {
		excerpt: excerpt.id,
		from,
		to,
		edition: editionOf(excerpt, from, to),
		quote: words && from === to ? quoteFrom(excerpt, from, words) : null,
	};
}

/**
 * The anchor's turns in the excerpt as it is now: where they stood, or where the same words stand after turns were added
 * or taken away before them. `null`: the excerpt has been edited there, and what was written belongs to another edition.
 */
export function placeOf(anchor: Anchor, excerpt: Excerpt): TurnPlace | null {
	const length = anchor.to - anchor.from;
	const fits = (from: number) => editionOf(excerpt, from, from + length) === anchor.edition;
	if (fits(anchor.from)) return { from: anchor.from, to: anchor.to };
	const places = excerpt.turns.map(({ number }) => number).filter(fits);
	const [place] = places;
	return places.length === 1 && place !== undefined ? { from: place, to: place + length } : null;
}

/** Turn numbers, both included. */
export interface TurnPlace {
	readonly from: number;
	readonly to: number;
}

/** Fingerprint of what the turns say. Changes in other turns do not change it. */
function editionOf(excerpt: Excerpt, from: number, to: number): string {
	if (from < 1 || to > excerpt.turns.length) return '';
	const { turns } = turnRange(excerpt, from, to);
	return fingerprint(turns.map(({ code, text }) => `${code}: ${text}`).join('\n'));
}

function quoteFrom(
	{ turns }: Excerpt,
	turn: number,
	{ start, end }: { readonly start: number; readonly end: number },
): Quote {
	const text = turns[turn - 1]?.text ?? '';
	return {
		exact: text.slice(start, end),
		prefix: text.slice(Math.max(0, start - contextLength), start),
		suffix: text.slice(end, end + contextLength),
		start,
		end,
	};
}

/** UTF-16 units kept on either side of a quote. */
const contextLength = 32;
