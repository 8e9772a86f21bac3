import type { CSL, CSLName } from '@citation-js/core';

/** A work as the BibTeX library leaves it → the same work with its loose ends tied. */
export function tidyCsl(csl: CSL): CSL {
	const { title, DOI, author, editor, ...work } = csl;
	return {
		...work,
		...(title === undefined ? {} : { title: withCurlyQuotes(title) }),
		...(DOI === undefined ? {} : { DOI: DOI.replace(/^https?:\/\/(dx\.)?doi\.org\//u, '') }),
		...(author === undefined ? {} : { author: author.map(tidyName) }),
		...(editor === undefined ? {} : { editor: editor.map(tidyName) }),
	};
}

/** BibTeX writes ‘so’ as `` `so' ``; the library only knows the doubled form. */
function withCurlyQuotes(title: string): string {
	return title.replaceAll('`', '‘').replaceAll("'", '’');
}

/** A name in one piece, such as an agency's, is a literal: it is never turned round or shortened. */
function tidyName(name: CSLName): CSLName {
	const { family, given, ...rest } = name;
	return family !== undefined && given === undefined && Object.keys(rest).length === 0
		? { literal: family }
		: name;
}
