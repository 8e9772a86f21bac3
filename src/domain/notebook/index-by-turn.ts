import { placeOf, type TurnPlace } from './anchor.ts';
import { keepTurns } from './keep-turns.ts';
import { byCreation } from './compare.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import type { EntryOf, Written } from './entry.ts';
import type { Notebook } from './notebook.ts';

/**
 * What is written on an excerpt, by the turn where it stands now; on a range, by its first turn. What is first written
 * stands first.
 *
 * @param belongs Which entries to show, e.g. those of one exercise and one setting; without it, all.
 * @param previous The last index of the same excerpt. Whatever is as it was keeps its identity: lists, turns, and the
 * index itself.
 */
export function indexByTurn(
	notebook: Notebook,
	excerpt: Excerpt,
	{ belongs = () => true, previous }: IndexOptions = {},
): TurnIndex {
	const turns = new Map<number, TurnLists>();
	const elsewhere: Anchored[] = [];
	const at = ({ from }: TurnPlace) => {
		const lists = turns.get(from) ?? emptyLists();
		turns.set(from, lists);
		return lists;
	};
	const place = (entry: Anchored) =>
		entry.anchor.excerpt === excerpt.id ? placeOf(entry.anchor, excerpt) : null;

	for (const entry of notebook.values()) {
		if (!isAnchored(entry) || !belongs(entry)) continue;
		const here = place(entry);
		if (entry.type === 'link') {
			const to = entry.to?.excerpt === excerpt.id ? placeOf(entry.to, excerpt) : null;
			const tie = { entry, from: here, to };
			if (here) at(here).ties.push(tie);
			if (to && (here || entry.anchor.excerpt !== excerpt.id)) at(to).tiedFrom.push(tie);
		} else if (here) put(at(here), entry, here);
		if (!here && entry.anchor.excerpt === excerpt.id) elsewhere.push(entry);
	}
	for (const lists of turns.values()) sort(lists);
	elsewhere.sort((a, b) => a.anchor.from - b.anchor.from || byCreation(a, b));
	return keepTurns({ turns, elsewhere }, previous);
}

/** Everything of one turn. The same object for every turn without anything. */
export function atTurn({ turns }: TurnIndex, turn: number): AtTurn {
	return turns.get(turn) ?? nothing;
}

function isAnchored(entry: { readonly type: string }): entry is Anchored {
	return 'anchor' in entry && entry.anchor !== null;
}

function emptyLists(): TurnLists {
	return { notes: [], tags: [], cards: [], suggestions: [], answers: [], ties: [], tiedFrom: [] };
}

const nothing: AtTurn = emptyLists();

function put(lists: TurnLists, entry: Exclude<Anchored, EntryOf<'link'>>, place: TurnPlace): void {
	switch (entry.type) {
		case 'note':
			lists.notes.push({ entry, place });
			break;
		case 'tag':
			lists.tags.push({ entry, place });
			break;
		case 'card':
			lists.cards.push({ entry, place });
			break;
		case 'suggestion':
			lists.suggestions.push({ entry, place });
			break;
		case 'answer':
			lists.answers.push({ entry, place });
	}
}

function sort(lists: TurnLists): void {
	for (const list of Object.values(lists) as { entry: Written }[][]) {
		if (list.length > 1) list.sort((a, b) => byCreation(a.entry, b.entry));
	}
}

export interface TurnIndex {
	/** Only turns with something; ask with {@link atTurn}. */
	readonly turns: ReadonlyMap<number, AtTurn>;
	/** What belongs to another edition of the excerpt, by the turn it had there (`anchor.from`). */
	readonly elsewhere: readonly Anchored[];
}

export interface AtTurn {
	readonly notes: readonly Placed<EntryOf<'note'>>[];
	readonly tags: readonly Placed<EntryOf<'tag'>>[];
	readonly cards: readonly Placed<EntryOf<'card'>>[];
	readonly suggestions: readonly Placed<EntryOf<'suggestion'>>[];
	readonly answers: readonly Placed<AnchoredAnswer>[];
	/** From this turn back to an earlier one. */
	readonly ties: readonly Tie[];
	/** From a later turn back to this one. */
	readonly tiedFrom: readonly Tie[];
}

export interface Placed<Each extends Anchored = Anchored> {
	readonly entry: Each;
	/** Where it stands now, which need not be where its anchor says. */
	readonly place: TurnPlace;
}

export interface Tie {
	readonly entry: EntryOf<'link'>;
	/** The later turn; `null` where it stands in another excerpt. */
	readonly from: TurnPlace | null;
	/**
	 * The earlier turn. `null` where no tie is seen (`entry.to` is `null` too), and where it stands in another excerpt or
	 * edition.
	 */
	readonly to: TurnPlace | null;
}

type AnchoredAnswer = EntryOf<'answer'> & {
	readonly anchor: NonNullable<EntryOf<'answer'>['anchor']>;
};

/** What can stand at a turn. */
export type Anchored = EntryOf<'note' | 'tag' | 'card' | 'suggestion' | 'link'> | AnchoredAnswer;

interface IndexOptions {
	readonly belongs?: (entry: Written) => boolean;
	readonly previous?: TurnIndex | undefined;
}

type TurnLists = { -readonly [List in keyof AtTurn]: AtTurn[List][number][] };
