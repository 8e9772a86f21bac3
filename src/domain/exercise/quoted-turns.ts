/**
 * The turns that give back a turn of the first excerpt, or are given back by a turn of the second.
 *
 * @param quotes of the exercise: `turn` of the second excerpt gives back turn `of` of the first.
 */
export function quotedTurns(quotes: readonly TurnQuote[], { side, turn }: QuotePlace): number[] {
	return side === 'quoting'
		? quotes.filter((quote) => quote.turn === turn).map(({ of }) => of)
		: quotes.filter((quote) => quote.of === turn).map((quote) => quote.turn);
}

export interface TurnQuote {
	readonly turn: number;
	readonly of: number;
}

/** A turn of the first excerpt, `quoted`, or of the second, `quoting`. */
export interface QuotePlace {
	readonly side: 'quoted' | 'quoting';
	readonly turn: number;
}
