import { isBlank } from './is-blank.ts';
import { writtenIn } from './written-in.ts';
import type { Entry, EntryOf, Setting } from './entry.ts';
import type { Notebook } from './notebook.ts';

/**
 * How far a reader, or a room, has come with an exercise. Closed anywhere is closed: a merge with what another machine
 * only opened does not take it back.
 */
export function progressIn(notebook: Notebook, exercise: string, setting: Setting): Progress {
	const entries = writtenIn(notebook, { exercise, setting });
	const steps = entries.filter((entry) => entry.type === 'progress');
	const written = entries.filter((entry) => entry.type !== 'progress' && !isBlank(entry));
	const count = written.length;

	const closed = steps.filter(isClosed);
	if (closed.length > 0) return { state: 'closed', when: latest(closed), count };
	if (count > 0) return { state: 'begun', when: latest(written), count };
	if (steps.length > 0) return { state: 'opened', when: latest(steps), count };
	return { state: 'untouched', when: null, count };
}

function isClosed({ state }: EntryOf<'progress'>): boolean {
	return state === 'closed';
}

function latest(entries: readonly Entry[]): string | null {
	return entries.map(({ modified }) => modified).reduce((a, b) => (a > b ? a : b));
}

export interface Progress {
	/** `opened`: looked at, nothing written. `begun`: something written. `closed`: whoever did it has ended it. */
	readonly state: 'untouched' | 'opened' | 'begun' | 'closed';
	/** ISO 8601 in UTC, the last time that something came to this state; `null` where untouched. */
	readonly when: string | null;
	/** How many things are written in it. Not a score. */
	readonly count: number;
}
