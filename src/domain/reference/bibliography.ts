import { printApa } from '~/formats/apa.ts';
import { compareReferences } from './compare.ts';
import type { ReferencePart } from '~/formats/apa.ts';
import type { CitableReference } from './citable-reference.ts';

/**
 * A reference list, Danish APA, in Danish alphabetical order. A chapter gives the works it cites,
 * the literature page gives all. Build only: the text is made by a library that is far too big for a
 * reader.
 */
export function bibliography(references: readonly CitableReference[]): BibliographyEntry[] {
	return [...references].sort(compareReferences).map(({ key, csl, unverified }) => ({
		key,
		parts: printApa(csl),
		...(unverified === undefined ? {} : { unverified }),
	}));
}

export interface BibliographyEntry {
	readonly key: string;
	/** Text, italics and the link, in order; together the whole entry. */
	readonly parts: readonly ReferencePart[];
	/** Which fields nobody has checked, in the words of the file. */
	readonly unverified?: string;
}
