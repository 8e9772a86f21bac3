import { whereInSentence, whereWords } from '../notebook/where-words.ts';
import type { PlacedTie } from './all-ties.ts';

/** `Tur 4 knytter sig til tur 3`, or that no tie is seen. */
export function tieWords({ entry, from, to }: PlacedTie): string {
	const later = whereWords(from);
	// What it was tied to may be gone since; then as it stood there.
	const earlier = to ?? entry.to;
	return earlier === null
		? `${later}: ingen synlig tilknytning`
		: `${later} knytter sig til ${whereInSentence({ from: earlier.from, to: earlier.to })}`;
}
