import { placeOf, type TurnPlace } from '../notebook/anchor.ts';
import { byCreation } from '../notebook/compare.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import type { EntryOf, Written } from '../notebook/entry.ts';
import type { Notebook } from '../notebook/notebook.ts';

/**
 * Notes on some excerpts as slips of paper: by excerpt, then by the turn where they stand now. Those of another edition
 * stand last in their excerpt. Notes without words are none.
 *
 * @param belongs which notes, e.g. those of one setting.
 */
export function slipsOf(
	notebook: Notebook,
	excerpts: readonly Excerpt[],
	belongs: (entry: Written) => boolean,
): Slip[] {
	const notes = [...notebook.values()]
		.filter((entry) => entry.type === 'note')
		.filter((note) => note.text.trim() !== '' && belongs(note));
	return excerpts.flatMap((excerpt) =>
		notes
			.filter(({ anchor }) => anchor.excerpt === excerpt.id)
			.map((note) => ({ note, excerpt, place: placeOf(note.anchor, excerpt) }))
			.toSorted(byTurn),
	);
}

/** The slips at one turn of an excerpt; one at several turns lies at the first of them. */
export function slipsAt(slips: readonly Slip[], excerpt: string, turn: number): Slip[] {
	return slips.filter((slip) => slip.excerpt.id === excerpt && slip.place?.from === turn);
}

function byTurn(a: Slip, b: Slip): number {
	return turnOf(a) - turnOf(b) || byCreation(a.note, b.note);
}

function turnOf({ place, note }: Slip): number {
	// One turn is less than all of another edition's.
	return place?.from ?? 1_000_000 + note.anchor.from;
}

/** One note, and where it lies. */
export interface Slip {
	readonly note: EntryOf<'note'>;
	readonly excerpt: Excerpt;
	/** `null`: it belongs to another edition of the excerpt. */
	readonly place: TurnPlace | null;
}
