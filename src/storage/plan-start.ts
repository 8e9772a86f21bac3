import { attempt } from './attempt.ts';
import { webStorage } from './web-storage.ts';

/** When the class begins, as it was set in this tab; `null` where nothing is kept. It may be any text. */
export function readPlanStart(): string | null {
	return attempt(() => webStorage('session')?.getItem(key)) ?? null;
}

/** Keeps it as long as the tab is open, where the browser allows it; `null` forgets it. */
export function keepPlanStart(starts: string | null): void {
	attempt(() => {
		if (starts === null) webStorage('session')?.removeItem(key);
		else webStorage('session')?.setItem(key, starts);
	});
}

const key = 'laan-et-oere:begynder';
