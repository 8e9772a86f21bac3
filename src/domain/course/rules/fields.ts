import { placeOf } from '../entries.ts';
import { problems } from '../problems.ts';
import type { CourseEntries, Entry } from '../entries.ts';
import type { KnownIds } from '../known-ids.ts';
import type { FieldPath, Problem } from '../problem.ts';
import type { ReferredKind } from '../words/ids.ts';

/** Every field that names a chapter, a slide, an excerpt, a term or a reference names one that exists. */
export function checkFields(entries: CourseEntries, known: KnownIds): Problem[] {
	return [
		...entries.slides.flatMap((entry) => [
			one(entry, ['chapter'], 'chapter', entry.data.chapter),
			...each(entry, 'references', 'reference', entry.data.references),
		]),
		...entries.excerpts.map((entry) => one(entry, ['dias'], 'slide', entry.data.slide)),
		...entries.terms.flatMap((entry) => [
			...each(entry, 'references', 'reference', entry.data.references),
			...each(entry, 'seeAlso', 'term', entry.data.seeAlso),
		]),
		...entries.events.flatMap((entry) =>
			entry.data.sources.map((source, at) =>
				one(
					entry,
					['sources', at, 'reference'],
					'reference',
					'reference' in source ? source.reference : undefined,
				),
			),
		),
		...entries.exercises.flatMap((entry) => [
			one(entry, ['chapter'], 'chapter', entry.data.chapter),
			...each(entry, 'slides', 'slide', entry.data.slides),
			...each(entry, 'excerpts', 'excerpt', entry.data.excerpts),
			...each(entry, 'references', 'reference', entry.data.references),
			...(entry.data.type === 'compare' ? entry.data.pairs : []).flatMap(({ left, right }, at) => [
				one(entry, ['pairs', at, 'left'], 'excerpt', left),
				one(entry, ['pairs', at, 'right'], 'excerpt', right),
			]),
			...(entry.data.type === 'compare'
				? [one(entry, ['concept'], 'term', entry.data.concept)]
				: []),
			...(entry.data.type === 'predict' ? entry.data.stops : []).map(({ excerpt }, at) =>
				one(entry, ['stops', at, 'excerpt'], 'excerpt', excerpt),
			),
		]),
	].flatMap(({ entry, path, kind, id }) =>
		id === undefined || id === null || known[kind].has(id)
			? []
			: [problems.unknownId(placeOf(entry, path), kind, id, known[kind].ids)],
	);
}

function one(
	entry: Entry<unknown>,
	path: FieldPath,
	kind: ReferredKind,
	id: string | null | undefined,
): ReferringField {
	return { entry, path, kind, id };
}

function each(
	entry: Entry<unknown>,
	field: string,
	kind: ReferredKind,
	ids: readonly string[] = [],
): ReferringField[] {
	return ids.map((id, at) => one(entry, [field, at], kind, id));
}

interface ReferringField {
	readonly entry: Entry<unknown>;
	readonly path: FieldPath;
	readonly kind: ReferredKind;
	/** None where the author left the field out. */
	readonly id: string | null | undefined;
}
