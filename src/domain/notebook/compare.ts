import type { Entry } from './entry.ts';

/** Orders entries by when they were first written, so that none moves while it is being changed. */
export function byCreation(a: Entry, b: Entry): number {
	return compare(a.created, b.created) || compare(a.id, b.id);
}

/** Orders entries by when they were last written, the latest first. */
export function byLatest(a: Entry, b: Entry): number {
	return compare(b.modified, a.modified) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
