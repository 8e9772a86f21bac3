import { entryWords } from '../notebook/entry-words.ts';
import { whereWords } from '../notebook/where-words.ts';
import type { Slip } from './slips.ts';

/** What stands on a slip: where it lies, and what was written. Never who wrote it. */
export function slipWords({ note, place }: Slip): SlipWords {
	const { lines } = entryWords(note);
	return place
		? { where: whereWords({ ...place, quote: note.anchor.quote }), lines }
		: { where: `${whereWords(note.anchor)} i en anden udgave af uddraget`, lines };
}

export interface SlipWords {
	/** e.g. `Tur 4: »det her«`. */
	readonly where: string;
	/** None is empty. */
	readonly lines: readonly string[];
}
