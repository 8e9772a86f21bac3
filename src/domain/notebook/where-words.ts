import type { TurnPlace } from './anchor.ts';
import type { Quote } from './entry.ts';

/** Where something stands, in words: `Tur 4`, `Tur 4–6`, `Tur 4: »det her«`. Takes an anchor, or its place now. */
export function whereWords({ from, to, quote = null }: Where): string {
	const turns = from === to ? `Tur ${from}` : `Tur ${from}–${to}`;
	return quote === null ? turns : `${turns}: »${quote.exact}«`;
}

interface Where extends TurnPlace {
	readonly quote?: Pick<Quote, 'exact'> | null;
}
