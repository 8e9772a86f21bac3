import { numberWord } from '~/domain/excerpt/number-word.ts';
import { withCapital } from '~/domain/sentence/with-capital.ts';
import { placesOf, type PlaceKind } from '~/domain/excerpt/score-place.ts';
import type { ExcerptTurn } from '~/domain/excerpt/excerpt.ts';
import type { Score, ScoreBar } from '~/domain/excerpt/score.ts';

/** »Tur 8: Socialarbejder, 88 ord, samtidig med tur 7.« */
export function barText({ turn, track, words, overlaps }: ScoreBar, { tracks }: Score): string {
	const together = overlaps.map((other) => `, samtidig med tur ${String(other)}`).join('');
	return `Tur ${String(turn)}: ${tracks[track]?.speaker ?? ''}, ${String(words)} ord${together}.`;
}

/** »Otte ture«. */
export function turnCount(count: number): string {
	return `${withCapital(numberWord(count))} ${count === 1 ? 'tur' : 'ture'}`;
}

/** What each kind is called, and what the figure can see of it. */
export const kindWords: Readonly<
	Record<PlaceKind, { readonly name: string; readonly limit: string }>
> = {
	question: {
		name: 'Spørgsmål',
		limit:
			'Et spørgsmål er her et spørgsmålstegn, som det står skrevet. Hvad der ellers bliver spurgt om, kan figuren ikke se.',
	},
	freshStart: {
		name: 'Nye tilløb',
		limit:
			'Et nyt tilløb er her et ord, der er brudt af, eller ord, der straks kommer igen, som det står skrevet. Andre sætninger, der bliver opgivet undervejs, er ikke med, og en gentagelse kan have en anden grund.',
	},
	we: {
		name: 'Ordet »vi«',
		limit: 'Ordet er talt med, som det står skrevet. Hvem der er med i det, siger figuren ikke.',
	},
};

/** »Spørgsmål: tur 2, tur 3 (to) og tur 8.« */
export function placesText(kind: PlaceKind, turns: readonly ExcerptTurn[]): string {
	const places = turns.flatMap(({ number, text }) => {
		const count = placesOf(kind, text).length;
		if (count === 0) return [];
		return [`tur ${String(number)}${count > 1 ? ` (${numberWord(count)})` : ''}`];
	});
	const last = places.pop();
	const where =
		last === undefined
			? 'ingen steder'
			: places.length > 0
				? `${places.join(', ')} og ${last}`
				: last;
	return `${kindWords[kind].name}: ${where}.`;
}
