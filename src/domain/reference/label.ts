import { creatorsOf } from './creators.ts';
import type { CitableReference } from './citable-reference.ts';

/**
 * The two halves of a citation: `Caswell & Dall` and `2018`. Three or more creators are shortened to
 * the first and »m.fl.«. The letter from `distinguish` follows the year.
 * @param and the word between two names: »og« in a sentence, »&« in brackets.
 */
export function labelOf(reference: CitableReference, and: 'og' | '&'): CitationLabel {
	const [first, second, ...others] = creatorsOf(reference);
	const lead =
		reference.withInitials && first?.initials ? `${first.initials} ${first.name}` : first?.name;
	const rest = others.length > 0 ? 'm.fl.' : second && `${and} ${second.name}`;
	return {
		names: [lead, rest].filter((part) => part !== undefined).join(' '),
		year: yearOf(reference),
	};
}

function yearOf({ csl }: CitableReference): string {
	const year = csl.issued?.['date-parts']?.[0][0];
	const suffix = csl['year-suffix'] ?? '';
	if (year !== undefined) return `${year}${suffix}`;
	return [csl.issued?.literal ?? 'u.å.', suffix].filter((part) => part !== '').join('-');
}

export interface CitationLabel {
	readonly names: string;
	readonly year: string;
}
