import { withSmall } from '../sentence/with-small.ts';
import type { TurnPlace } from './anchor.ts';
import type { Quote } from './entry.ts';

/** Where something stands, in words: `Tur 4`, `Tur 4–6`, `Tur 4: »det her«`. Takes an anchor, or its place now. */
export function whereWords({ from, to, quote = null }: Where): string {
	const turns = from === to ? `Tur ${from}` : `Tur ${from}–${to}`;
	return quote === null ? turns : `${turns}: »${quote.exact}«`;
}

/** The same inside a sentence: `tur 4–6`. What is quoted stays as it is. */
export function whereInSentence(where: Where): string {
	return withSmall(whereWords(where));
}

interface Where extends TurnPlace {
	readonly quote?: Pick<Quote, 'exact'> | null;
}
