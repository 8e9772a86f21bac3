import { compareReferences } from './compare.ts';
import { labelOf } from './label.ts';
import type { CitableReference } from './citable-reference.ts';

/**
 * A citation in running text, in pieces, so that each work can be a link of its own.
 *
 * In brackets the works stand in the order of the list, »(Danneris m.fl., 2017; Wright, 2012,
 * 2016)«; in a sentence they keep the order given, »Wright (2012, 2016) og Danneris m.fl. (2017)«.
 * Neighbours by the same people share their names. A page belongs to the last work given.
 */
export function citationPieces(
	references: readonly CitableReference[],
	{ narrative = false, page }: CitationOptions = {},
): CitationPiece[] {
	const paged = references.at(-1);
	const ordered = narrative ? references : [...references].sort(compareReferences);
	const groups: CitedGroup[] = [];
	for (const reference of ordered) {
		const { names, year } = labelOf(reference, narrative ? 'og' : '&');
		const when = page && reference === paged ? `${year}, ${printPage(page)}` : year;
		const last = groups.at(-1);
		if (last?.names === names) last.works.push({ text: when, key: reference.key });
		else groups.push({ names, works: [{ text: when, key: reference.key }] });
	}
	if (groups.length === 0) return [];
	return narrative
		? join(groups.map(inSentence), ', ', ' og ')
		: [{ text: '(' }, ...join(groups.map(inBrackets), '; '), { text: ')' }];
}

function inSentence({ names, works }: CitedGroup): CitationPiece[] {
	const [only, ...others] = works;
	if (only && others.length === 0) return [{ text: `${names} (${only.text})`, key: only.key }];
	return [{ text: `${names} (` }, ...join(works.map(alone), ', '), { text: ')' }];
}

function inBrackets({ names, works }: CitedGroup): CitationPiece[] {
	return join(
		works.map((work, at) => alone(at === 0 ? { ...work, text: `${names}, ${work.text}` } : work)),
		', ',
	);
}

function alone(piece: CitationPiece): CitationPiece[] {
	return [piece];
}

/** `12-14` → `s. 12–14`; what does not begin with a number, such as `kap. 3`, stays as it is. */
function printPage(page: string): string {
	return /^\d/u.test(page) ? `s. ${page.replace(/\s*-+\s*/gu, '–')}` : page;
}

function join(
	groups: readonly CitationPiece[][],
	between: string,
	beforeLast = between,
): CitationPiece[] {
	return groups.flatMap((group, at) => {
		if (at === 0) return group;
		return [{ text: at === groups.length - 1 ? beforeLast : between }, ...group];
	});
}

export interface CitationOptions {
	/** The names belong to the sentence: »Wright (2016) viser …«. */
	readonly narrative?: boolean | undefined;
	/** e.g. `299` or `12-14`. */
	readonly page?: string | undefined;
}

export interface CitationPiece {
	readonly text: string;
	/** The work this piece names; none for brackets and signs between. */
	readonly key?: string;
}

interface CitedGroup {
	readonly names: string;
	readonly works: { text: string; key: string }[];
}
