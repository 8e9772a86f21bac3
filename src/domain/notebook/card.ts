import type { EntryOf } from './entry.ts';

export type Card = EntryOf<'card'>['card'];

/** The four questions to a turn, in their order. */
export const cardQuestions: readonly {
	readonly card: Card;
	readonly question: string;
	readonly hint: string;
}[] = [
	{
		card: 'does',
		question: 'Hvad gør den?',
		hint: 'Spørger, svarer, foreslår, lukker, åbner? Hvilke ord viser det?',
	},
	{
		card: 'built',
		question: 'Hvordan er den bygget?',
		hint: 'Hvordan begynder den? Brydes den af, og begynder den forfra?',
	},
	{
		card: 'relevant',
		question: 'Hvad gør den relevant som det næste?',
		hint: 'Hvad lægger den op til, at nogen siger nu?',
	},
	{
		card: 'shows',
		question: 'Hvad viser næste tur?',
		// The limits of the next-turn proof procedure: van Burgsteden 2023.
		hint: 'Næste tur viser, hvordan den forrige blev behandlet, ikke hvad nogen mente.',
	},
];
