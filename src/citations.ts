import { course } from './course.ts';
import { citationPieces } from './domain/reference/citation-pieces.ts';
import { inTextCitation } from './domain/reference/cite.ts';
import { distinguish } from './domain/reference/distinguish.ts';
import type { CitationOptions, CitationPiece } from './domain/reference/citation-pieces.ts';

/** The course's bibliography, each work told apart from the others, so that it is called the same on every page. */
export const citable = distinguish(course.references);

/** A citation as plain text, e.g. `(Wright, 2016)`. Keys are those of `content/references.bib`. */
export function citation(keys: readonly string[], options: CitationOptions = {}): string {
	return inTextCitation(works(keys), options);
}

/** The same in pieces, so that each work can be a link. */
export function linkedCitation(keys: readonly string[], options: CitationOptions): CitationPiece[] {
	return citationPieces(works(keys), options);
}

/** In the order given, which matters in a sentence. Unknown keys are stopped by the rules before any page is made. */
function works(keys: readonly string[]) {
	return keys.flatMap((key) => citable.filter((reference) => reference.key === key));
}
