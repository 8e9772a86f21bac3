import type { Reference } from '~/formats/bibtex.ts';

/** A book, by people written `Family, Given` or organisations written without a comma. */
export function aWork({ by = 'Wright, Sharon', year, ...fields }: WorkFields = {}): Reference {
	const title = fields.title ?? 'Poverty';
	const author = by.split(' and ').map((name) => {
		const [family = '', given] = name.split(', ');
		return given === undefined ? { literal: family } : { family, given };
	});
	return {
		key: fields.key ?? 'a',
		title,
		csl: {
			type: 'book',
			id: fields.key ?? 'a',
			title,
			...(by === '' ? {} : { [fields.as ?? 'author']: author }),
			...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
		},
		line: 1,
	};
}

interface WorkFields {
	key?: string;
	by?: string;
	as?: 'author' | 'editor';
	title?: string;
	year?: number;
}
