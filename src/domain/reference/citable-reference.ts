import type { Reference } from '~/formats/bibtex.ts';

/** A work told apart from the others of its bibliography; a letter after the year is `csl['year-suffix']`. */
export interface CitableReference extends Reference {
	/** Somebody else of the same surname is cited too. */
	readonly withInitials?: boolean;
}
