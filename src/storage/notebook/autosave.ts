import type { Environment } from './environment.ts';

/**
 * Saves a moment after the last change, and while changes go on, often enough that the disk is never half a second
 * behind. One save at a time.
 */
export function autosave(save: () => Promise<void>, after: Environment['after']): Autosave {
	let cancelPause = () => {};
	let cancelLongest: (() => void) | null = null;
	let running: Promise<void> = Promise.resolve();
	let waiting: Promise<void> | null = null;

	const saveNow = () => {
		cancelPause();
		cancelLongest?.();
		cancelLongest = null;
		// What is waiting takes along everything written until it begins.
		waiting ??= running = running.then(() => {
			waiting = null;
			return save();
		});
		return running;
	};
	return {
		now: saveNow,
		soon() {
			cancelPause();
			cancelPause = after(pause, () => void saveNow());
			cancelLongest ??= after(longest, () => void saveNow());
		},
	};
}

/** Milliseconds from a change to its save: without further ones, and at the most. */
const pause = 200;
const longest = 400;

export interface Autosave {
	/** Ends when everything changed until now was tried to be saved. */
	readonly now: () => Promise<void>;
	readonly soon: () => void;
}
