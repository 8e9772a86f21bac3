import { cutBibtex } from './bibtex-blocks.ts';
import { readEntry } from './bibtex-entry.ts';
import type { CSL } from '@citation-js/core';
import type { BibtexProblem } from './bibtex-entry.ts';

/**
 * BibTeX or BibLaTeX → the works it holds, in the order of the text. Never throws.
 *
 * What an author must mend comes back as problems, in Danish. An entry that cannot be read, or
 * whose key is taken, is left out; one that only lacks a field is kept. Meant for the build: the
 * library behind it is far too big for a reader.
 */
export function parseBibtex(text: string): {
	references: Reference[];
	problems: BibtexProblem[];
} {
	const references: Reference[] = [];
	const problems: BibtexProblem[] = [];
	for (const block of cutBibtex(text)) {
		if (block.type === 'comment' || block.type === 'preamble') continue;
		const { line } = block;
		const read = readEntry(block);
		if ('message' in read) {
			problems.push(read);
			continue;
		}
		const reference = toReference(read, line);
		const { key } = reference;
		const taken = references.find((other) => other.key === key);
		if (taken) {
			problems.push({ line, message: `nøglen »${key}« er allerede brugt i linje ${taken.line}` });
			continue;
		}
		references.push(reference);
		const missing = missingFields(reference.csl);
		if (missing.length > 0) {
			problems.push({ line, message: `»${key}« mangler ${danishList.format(missing)}` });
		}
	}
	return { references, problems };
}

function toReference({ note, ...work }: CSL, line: number): Reference {
	const unverified = note === undefined ? undefined : /^unverified:\s*(.+)$/su.exec(note)?.[1];
	const csl = note === undefined || unverified !== undefined ? work : { ...work, note };
	const key = String(csl.id);
	return {
		key,
		title: csl.title ?? key,
		csl,
		...(unverified === undefined ? {} : { unverified }),
		line,
	};
}

const danishList = new Intl.ListFormat('da');

function missingFields({ author, editor, title, issued }: CSL): string[] {
	return [
		author?.length || editor?.length ? undefined : 'author eller editor',
		title ? undefined : 'title',
		issued ? undefined : 'year',
	].filter((field) => field !== undefined);
}

/** One work of the bibliography. */
export interface Reference {
	/** As it stands in the file, e.g. `wright2016`; also its address on the site. */
	readonly key: string;
	readonly title: string;
	/** The work as the citation styles know it (CSL-JSON). */
	readonly csl: CSL;
	/** Fields nobody has checked: the text of `note = {unverified: …}`, which is not in `csl`. */
	readonly unverified?: string;
	/** Line of the file on which the entry begins. */
	readonly line: number;
}
