import { nthLetter } from '../excerpt/nth-letter.ts';
import { compareReferences } from './compare.ts';
import { creatorsOf } from './creators.ts';
import { labelOf } from './label.ts';
import type { Reference } from '~/formats/bibtex.ts';
import type { CitableReference } from './citable-reference.ts';

/**
 * Marks the works of a bibliography that a citation alone would not tell apart. To be given the
 * whole bibliography, once, so that a work is called the same on every page.
 *
 * First authors of one surname get their initials: »M. H. Nielsen«. Works that still look alike,
 * such as two of one author and year, get letters after the year in the order of the list: 2017a,
 * 2017b.
 * @returns the works in the order given.
 */
export function distinguish(references: readonly Reference[]): CitableReference[] {
	const named = references.map((reference) => ({
		...reference,
		withInitials: hasNamesake(reference, references),
	}));
	const alike = Map.groupBy([...named].sort(compareReferences), (reference) => {
		const { names, year } = labelOf(reference, '&');
		return `${names}, ${year}`;
	});
	return named.map((reference) => {
		const group = [...alike.values()].find((works) => works.includes(reference)) ?? [];
		if (group.length < 2) return reference;
		const suffix = nthLetter(group.indexOf(reference));
		return { ...reference, csl: { ...reference.csl, 'year-suffix': suffix } };
	});
}

function hasNamesake(reference: Reference, references: readonly Reference[]): boolean {
	const [own] = creatorsOf(reference);
	return references.some((other) => {
		const [first] = creatorsOf(other);
		return first?.name === own?.name && first?.initials !== own?.initials;
	});
}
