import { wordsOfTurns } from '../../excerpt/words-of-turns.ts';
import { problems } from '../problems.ts';
import { readWords } from '../read-words.ts';
import type { Excerpt } from '../../excerpt/excerpt.ts';
import type { UsedComponent } from '~/formats/mdx-text.ts';
import type { Entry } from '../entries.ts';
import type { Place, Problem } from '../problem.ts';

/** Each of the `words` of a component stands in its excerpt. */
export function checkWords(
	{ attributes: { of, words } }: UsedComponent,
	place: Place,
	excerpts: readonly Entry<Excerpt>[],
): Problem[] {
	const excerpt = excerpts.find(({ id }) => id === of);
	// What is no text is a problem of its own.
	if (!excerpt || typeof words !== 'string') return [];
	return readWords(words)
		.filter((word) => wordsOfTurns(excerpt.data.turns, [word]).length === 0)
		.map((word) => problems.unknownWord(place, excerpt.id, word));
}
