import { attempt } from './attempt.ts';
import { webStorage } from './web-storage.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** Where this tab was in an exercise, 0 for the first step; 0 where nothing is kept, or something else stands there. */
export function readPlace(exercise: string, setting: Setting): number {
	const kept = Number(attempt(() => webStorage('session')?.getItem(keyOf(exercise, setting))));
	return Number.isInteger(kept) ? kept : 0;
}

/** Keeps the place as long as the tab is open, where the browser allows it. */
export function keepPlace(exercise: string, setting: Setting, place: number): void {
	attempt(() => webStorage('session')?.setItem(keyOf(exercise, setting), String(place)));
}

function keyOf(exercise: string, setting: Setting): string {
	return `laan-et-oere:trin:${setting}:${exercise}`;
}
