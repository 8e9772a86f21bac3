import { placeOf } from '../notebook/anchor.ts';
import { byLatest } from '../notebook/compare.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import type { WordPlace } from '../excerpt/words-of-turns.ts';
import type { EntryOf } from '../notebook/entry.ts';
import type { Notebook } from '../notebook/notebook.ts';

/**
 * What the reader has said is meant by each of some words: the tag on just these words that is one of the choices; the
 * latest, where files or tabs brought several.
 *
 * @param places words of the excerpt.
 * @returns one for each place, in their order; `null` where nothing is said yet.
 */
export function meantBy(
	notebook: Notebook,
	excerpt: Excerpt,
	places: readonly WordPlace[],
	choices: readonly string[],
): (EntryOf<'tag'> | null)[] {
	const tags = [...notebook.values()]
		.filter(
			(entry): entry is EntryOf<'tag'> =>
				entry.type === 'tag' &&
				entry.exercise === null &&
				entry.setting === 'own' &&
				entry.anchor.excerpt === excerpt.id &&
				choices.includes(entry.tag),
		)
		.toSorted(byLatest);
	return places.map(
		({ turn, start, end }) =>
			tags.find(
				({ anchor }) =>
					anchor.quote?.start === start &&
					anchor.quote.end === end &&
					placeOf(anchor, excerpt)?.from === turn,
			) ?? null,
	);
}

/** The places by what is meant, in the order of the choices; choices nobody made are left out. */
export function byMeaning<Place>(
	places: readonly Place[],
	meant: readonly (string | null)[],
	choices: readonly string[],
): Meaning<Place>[] {
	return choices
		.map((choice) => ({ choice, places: places.filter((_, index) => meant[index] === choice) }))
		.filter((meaning) => meaning.places.length > 0);
}

export interface Meaning<Place> {
	readonly choice: string;
	readonly places: readonly Place[];
}
