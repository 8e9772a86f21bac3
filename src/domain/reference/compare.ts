import { creatorsOf } from './creators.ts';
import type { Reference } from '~/formats/bibtex.ts';

/**
 * The order of a Danish reference list: name by name as printed (family, initials), one author
 * before the same author with others, then year, then title. Works without a year come first, those
 * with words instead, such as »i trykken«, last.
 */
export function compareReferences(a: Reference, b: Reference): number {
	const [left, right] = [creatorsOf(a), creatorsOf(b)];
	for (const [at, creator] of left.entries()) {
		const other = right[at];
		if (!other) return 1;
		const order =
			danish.compare(creator.name, other.name) || danish.compare(creator.initials, other.initials);
		if (order !== 0) return order;
	}
	if (left.length < right.length) return -1;
	const [earlier, later] = [yearNumber(a), yearNumber(b)];
	return earlier === later ? danish.compare(a.title, b.title) : earlier - later;
}

const danish = new Intl.Collator('da');

/** Far past or future where there is no year, but finite, so that two of them can be subtracted. */
function yearNumber({ csl: { issued } }: Reference): number {
	const year = issued?.['date-parts']?.[0][0];
	if (year !== undefined) return Number(year);
	return issued?.literal === undefined ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
}
