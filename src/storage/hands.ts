import { attempt } from './attempt.ts';
import { webStorage } from './web-storage.ts';

/** The hands counted in this browser for a question, as they were written; `null` where none are. It may be any text. */
export function readHands(question: string): string | null {
	return attempt(() => webStorage('local')?.getItem(keyOf(question))) ?? null;
}

/** Keeps the counts until the next class, where the browser allows it; `null` forgets them. */
export function keepHands(question: string, counts: string | null): void {
	attempt(() => {
		if (counts === null) webStorage('local')?.removeItem(keyOf(question));
		else webStorage('local')?.setItem(keyOf(question), counts);
	});
}

function keyOf(question: string): string {
	return `laan-et-oere:haender:${question}`;
}
