import type { Entry } from './entry.ts';

/**
 * The entry with no time more than an hour after `now`: later ones become `now`, else a file could hold a version that no
 * change made here would ever be newer than. The hour is for clocks that differ. The same entry where nothing is late.
 */
export function notLaterThan(now: string, entry: Entry): Entry {
	const limit = new Date(Date.parse(now) + hour).toISOString();
	const bring = (time: string) => (time > limit ? now : time);
	const times = { created: bring(entry.created), modified: bring(entry.modified) };
	const isLocked = entry.type === 'suggestion' && entry.locked !== null;
	const locked = isLocked ? bring(entry.locked) : null;

	const lateLock = isLocked && locked !== entry.locked;
	if (times.created === entry.created && times.modified === entry.modified && !lateLock)
		return entry;
	return isLocked ? { ...entry, ...times, locked } : { ...entry, ...times };
}

/** Milliseconds. */
const hour = 3_600_000;
