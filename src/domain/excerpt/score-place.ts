import { freshStarts } from './fresh-starts.ts';
import { wordsOfTurns } from './words-of-turns.ts';

/** What can be shown on a score besides who speaks when, in the order it is offered. */
export const placeKinds = ['question', 'freshStart', 'we'] as const;

export type PlaceKind = (typeof placeKinds)[number];

/**
 * Where something stands in a turn: places in its base text, in order. Only what is written is looked at: a question is
 * a question mark (where the notation reads `?` as voice, the base text has none), »vi« is the word itself.
 */
export function placesOf(kind: PlaceKind, text: string): number[] {
	switch (kind) {
		case 'question':
			return [...text.matchAll(/\?+/gu)].map(({ index }) => index);
		case 'freshStart':
			return freshStarts(text);
		case 'we':
			return wordsOfTurns([{ number: 1, text }], ['vi']).map(({ start }) => start);
	}
}
