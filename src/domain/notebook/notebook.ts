import type { Draft, Entry, Written } from './entry.ts';

/** Everything a reader has written, by id, tombstones included. */
export type Notebook = ReadonlyMap<string, Entry>;

export const emptyNotebook: Notebook = new Map();

/** A new entry. */
export function create(draft: Draft, id: string, now: string): Written {
	return { ...draft, id, created: now, modified: now };
}

/** The entry with some of its fields changed. Its time goes on even where the clock stands still or goes back. */
export function revise<Each extends Written>(
	entry: Each,
	change: Partial<Each>,
	now: string,
): Each {
	return { ...entry, ...change, modified: after(entry.modified, now) };
}

/** What stays of an entry that is deleted: that it was there, and no word of it. */
export function remove({ id, created, modified }: Entry, now: string): Entry {
	return { type: 'removed', id, created, modified: after(modified, now) };
}

/** An entry that was deleted, whole again and newer than its tombstone. */
export function restore(entry: Written, tombstone: Entry, now: string): Written {
	return { ...entry, modified: after(tombstone.modified, now) };
}

/**
 * Both notebooks in one. Of two versions of an entry the newer stays; of two from the same instant always the same one,
 * so that it does not matter who merges what into what, or how often. Where nothing is new, the same notebook comes back.
 */
export function merge(notebook: Notebook, others: Iterable<Entry>): Notebook {
	let merged: Map<string, Entry> | null = null;
	for (const entry of others) {
		const known = (merged ?? notebook).get(entry.id);
		if (!known || isNewer(entry, known)) (merged ??= new Map(notebook)).set(entry.id, entry);
	}
	return merged ?? notebook;
}

/**
 * Whether `entry` takes the place of `known`, another version of the same. From the same instant, words win over a
 * tombstone; else their fields decide, which is of no meaning, but everywhere the same.
 */
export function isNewer(entry: Entry, known: Entry): boolean {
	if (entry === known) return false;
	if (entry.modified !== known.modified) return entry.modified > known.modified;
	if (entry.type !== known.type && known.type === 'removed') return true;
	if (entry.type !== known.type && entry.type === 'removed') return false;
	return canonical(entry) > canonical(known);
}

/** The same text for the same entry, in whatever order its fields were written. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_key, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: part,
	);
}

/** `now`, or one millisecond after `time` where that is later. */
function after(time: string, now: string): string {
	return now > time ? now : new Date(Date.parse(time) + 1).toISOString();
}
