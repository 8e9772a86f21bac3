import { byCreation } from '../notebook/compare.ts';
import { speakersOf } from './speakers.ts';
import type { Excerpt, ExcerptTurn } from '../excerpt/excerpt.ts';
import type { EntryOf } from '../notebook/entry.ts';
import type { Placed, TurnIndex } from '../notebook/index-by-turn.ts';

/** What somebody has noticed in an excerpt, and where they have not written anything yet. */
export function noticed(index: TurnIndex, excerpt: Pick<Excerpt, 'turns'>): Noticed {
	const notes = [...index.turns.values()]
		.flatMap((lists) => lists.notes)
		.filter(({ entry }) => hasWords(entry))
		.toSorted((a, b) => order(a, b) || byCreation(a.entry, b.entry));
	const isNoted = ({ number }: ExcerptTurn) =>
		notes.some(({ place }) => place.from <= number && number <= place.to);

	return {
		notes,
		without: excerpt.turns.filter((turn) => !isNoted(turn)),
		oneSided: oneSided(excerpt, excerpt.turns.filter(isNoted)),
		elsewhere: index.elsewhere.filter(
			(entry): entry is EntryOf<'note'> => entry.type === 'note' && hasWords(entry),
		),
	};
}

export interface Noticed {
	/** In the order of the turns where they stand now. */
	readonly notes: readonly Placed<EntryOf<'note'>>[];
	/** Turns without a note. A note to a stretch of turns is a note to each of them. */
	readonly without: readonly ExcerptTurn[];
	/** All notes are at the turns of one speaker, and there are others; else `null`. */
	readonly oneSided: OneSided | null;
	/** Notes to another edition of the excerpt. */
	readonly elsewhere: readonly EntryOf<'note'>[];
}

export interface OneSided {
	readonly seen: string;
	/** In the order in which they first speak; at least one. */
	readonly others: readonly string[];
}

function oneSided(excerpt: Pick<Excerpt, 'turns'>, noted: readonly ExcerptTurn[]): OneSided | null {
	const [seen, ...more] = speakersOf({ turns: noted });
	const others = speakersOf(excerpt).filter((speaker) => speaker !== seen);
	return seen !== undefined && more.length === 0 && others.length > 0 ? { seen, others } : null;
}

function hasWords({ text }: EntryOf<'note'>): boolean {
	return text.trim() !== '';
}

function order(a: Placed, b: Placed): number {
	return a.place.from - b.place.from || a.place.to - b.place.to;
}
