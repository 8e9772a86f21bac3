import { countWords } from './count-words.ts';
import { placesOf, type PlaceKind } from './score-place.ts';
import { spread } from '../figure/spread.ts';
import type { ExcerptTurn } from './excerpt.ts';
import type { Score } from './score.ts';

/**
 * Marks on a score, one for each place where one of these kinds stands: at the words of its turn's bar, moved apart on
 * their track where they would cover each other.
 *
 * @param size how far a mark reaches, and half the cap of a bar; in the score's unit.
 */
export function scoreMarks(
	turns: readonly ExcerptTurn[],
	score: Score,
	kinds: readonly PlaceKind[],
	size: { readonly mark: number; readonly cap: number },
): ScoreMark[] {
	const { tracks, bars, width, perWord } = score;
	return tracks.flatMap((_, track) => {
		const wanted = bars
			.filter((bar) => bar.track === track)
			.flatMap(({ turn, x }) => {
				const text = turns.find(({ number }) => number === turn)?.text ?? '';
				return kinds
					.flatMap((kind) => placesOf(kind, text).map((at) => ({ kind, at })))
					.map(({ kind, at }) => {
						const before = countWords(text.slice(0, at));
						return { kind, turn, track, x: x + size.cap / 2 + before * perWord };
					});
			})
			.sort((a, b) => a.x - b.x);
		const half = size.mark / 2;
		const places = spread(
			wanted.map(({ x }) => x - half),
			width - size.mark,
			size.mark,
		);
		return wanted.map((mark, index) => ({ ...mark, x: (places[index] ?? 0) + half }));
	});
}

export interface ScoreMark {
	readonly kind: PlaceKind;
	readonly turn: number;
	/** Index in the score's tracks. */
	readonly track: number;
	/** Its middle. */
	readonly x: number;
}
