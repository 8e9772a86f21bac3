import { printAnnotation, printRemoved } from './annotation.ts';
import { context, formatVersion, own } from './vocabulary.ts';
import type { Entry } from './entry.ts';

/**
 * Entries as the text of a notes file: a W3C AnnotationCollection (JSON-LD) with everything in it, what was deleted too,
 * so that a deletion travels along. In the order things were written; the same entries always give the same text.
 */
export function printFile(entries: Iterable<Entry>, { id, base, now }: FileFacts): string {
	const ordered = [...entries].toSorted(byCreation);
	const items = ordered.flatMap((each) =>
		each.type === 'removed' ? [] : [printAnnotation(each, base)],
	);
	const collection = {
		'@context': context,
		id: `urn:uuid:${id}`,
		type: 'AnnotationCollection',
		label: 'Noter fra Lån et øre',
		created: now,
		generator: { id: `${base}/`, type: 'Software', name: 'Lån et øre' },
		[own.version]: formatVersion,
		total: items.length,
		first: { id: `urn:uuid:${id}#1`, type: 'AnnotationPage', startIndex: 0, items },
		[own.removed]: ordered.flatMap((each) => (each.type === 'removed' ? [printRemoved(each)] : [])),
	};
	return `${JSON.stringify(collection, null, '\t')}\n`;
}

function byCreation(a: Entry, b: Entry): number {
	return `${a.created} ${a.id}` < `${b.created} ${b.id}` ? -1 : 1;
}

export interface FileFacts {
	/** A UUID of the file's own. */
	readonly id: string;
	/** The address of the course, without a slash at its end, e.g. `https://example.dk/kursus`. */
	readonly base: string;
	/** ISO 8601 in UTC. */
	readonly now: string;
}
