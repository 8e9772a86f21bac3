import { notebookStore } from '~/storage/notebook-store.ts';
import type { Entry } from '~/domain/notebook/entry.ts';

/** Writes any number of entries; a function takes only so many arguments. */
export function writeAll(entries: readonly Entry[]): void {
	const store = notebookStore();
	for (let at = 0; at < entries.length; at += atOnce) {
		store.write(...entries.slice(at, at + atOnce));
	}
}

const atOnce = 10_000;
