import { editionsOf } from './editions.ts';
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
		edition: editionsOf(excerpt).editionAt(from, to) ?? '',
		quote: words && from === to ? quoteFrom(excerpt, from, words) : null,
	};
}

/**
 * The anchor's turns in the excerpt as it is now: where they stood, or where the same words stand after turns were added
 * or taken away before them. `null`: the excerpt has been edited there, and what was written belongs to another edition.
 */
export function placeOf(anchor: Anchor, excerpt: Excerpt): TurnPlace | null {
	const { places } = editionsOf(excerpt);
	const known = places.get(anchor);
	if (known !== undefined) return known;
	const place = findPlace(anchor, excerpt);
	places.set(anchor, place);
	return place;
}

/** Turn numbers, both included. */
export interface TurnPlace {
	readonly from: number;
	readonly to: number;
}

function findPlace(anchor: Anchor, excerpt: Excerpt): TurnPlace | null {
	const { editionAt, onlyPlace } = editionsOf(excerpt);
	const length = anchor.to - anchor.from;
	const stands = editionAt(anchor.from, anchor.to) === anchor.edition;
	const from = stands ? anchor.from : onlyPlace(anchor.edition, length);
	return from !== null && hasQuote(excerpt, from, anchor.quote)
		? { from, to: from + length }
		: null;
}

/** A file may hold offsets that never were right. */
function hasQuote({ turns }: Excerpt, turn: number, quote: Quote | null): boolean {
	return quote === null || turns[turn - 1]?.text.slice(quote.start, quote.end) === quote.exact;
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
