import type { Entry } from '~/formats/notebook/entry.ts';

/** What a reader writes, as every layer to the right of `formats` knows it: plain data, JSON-safe. */
export type { Anchor, Entry, Quote } from '~/formats/notebook/entry.ts';

export type EntryType = Entry['type'];
export type EntryOf<Type extends EntryType> = Extract<Entry, { readonly type: Type }>;

/** Everything but tombstones. */
export type Written = Exclude<Entry, { readonly type: 'removed' }>;

/** Whether somebody wrote it alone or a room together. */
export type Setting = Written['setting'];

/** An entry before it has an id and times. */
export type Draft = Written extends infer Each
	? Each extends Written
		? Omit<Each, 'id' | 'created' | 'modified'>
		: never
	: never;
