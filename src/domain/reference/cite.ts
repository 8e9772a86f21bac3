import { citationPieces } from './citation-pieces.ts';
import type { CitationOptions } from './citation-pieces.ts';
import type { CitableReference } from './citable-reference.ts';

/**
 * A citation as plain text: »(Caswell & Dall, 2018, s. 12)« or, narrative, »Caswell og Dall (2018,
 * s. 12)«. The works come from `distinguish`, so that they are called the same on every page.
 */
export function inTextCitation(
	references: readonly CitableReference[],
	options: CitationOptions = {},
): string {
	return citationPieces(references, options)
		.map(({ text }) => text)
		.join('');
}
