import { byCreation } from '../notebook/compare.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import type { EntryOf } from '../notebook/entry.ts';
import type { TurnIndex } from '../notebook/index-by-turn.ts';

/**
 * Where tags stand in the turns of an excerpt, in reading order. A tag on several turns has a stretch in each of them.
 */
export function taggedStretches(
	{ turns: lists }: TurnIndex,
	{ turns }: Pick<Excerpt, 'turns'>,
): TaggedStretch[] {
	return [...lists.values()]
		.flatMap(({ tags }) => tags)
		.flatMap(({ entry, place }) =>
			turns.slice(place.from - 1, place.to).map(({ number, text }) => {
				const { quote } = entry.anchor;
				const { start, end } = quote ?? { start: 0, end: text.length };
				return { entry, turn: number, start, end };
			}),
		)
		.toSorted(
			(a, b) =>
				a.turn - b.turn || a.start - b.start || a.end - b.end || byCreation(a.entry, b.entry),
		);
}

/** All tags there are: those of the exercise in its order, then the readers' own as they come in the excerpt. */
export function allTags(
	choices: readonly { readonly tag: string }[],
	stretches: readonly TaggedStretch[],
): string[] {
	return [
		...new Set([...choices.map(({ tag }) => tag), ...stretches.map(({ entry }) => entry.tag)]),
	];
}

/**
 * The places where tags that differ stand on some of the same words. Each is all that hangs together there, in reading
 * order.
 */
export function doubleTags(stretches: readonly TaggedStretch[]): TaggedStretch[][] {
	const places: TaggedStretch[][] = [];
	let end = 0;
	for (const stretch of stretches) {
		const place = places.at(-1);
		if (place?.[0]?.turn === stretch.turn && stretch.start < end) {
			place.push(stretch);
			end = Math.max(end, endOf(stretch));
		} else {
			places.push([stretch]);
			end = endOf(stretch);
		}
	}
	return places.filter((place) => new Set(place.map(({ entry }) => entry.tag)).size > 1);
}

/** A turn may have no words, only a comment. Two tags on it stand at the same place all the same. */
function endOf({ start, end }: TaggedStretch): number {
	return Math.max(end, start + 1);
}

/** Words of a turn, or the whole of it, with a tag. */
export interface TaggedStretch {
	readonly entry: EntryOf<'tag'>;
	readonly turn: number;
	/** UTF-16 offsets in the turn's base text. */
	readonly start: number;
	readonly end: number;
}
