import { annotationForms, type Form, type Written } from './annotation-forms.ts';
import { readEntry, type Entry } from './entry.ts';
import { fieldsOf, type JsonObject } from './json-object.ts';
import { own } from './vocabulary.ts';

/**
 * An entry as a W3C Web Annotation, with nothing lost.
 *
 * @param base The address of the course, without a slash at its end, e.g. `https://example.dk/kursus`.
 */
export function printAnnotation(entry: Written, base: string): JsonObject {
	const { type, exercise, setting } = entry;
	const { motivation, print } = formOf(type);
	return {
		...printKept(entry),
		type: 'Annotation',
		motivation,
		...print(entry, base),
		[own.type]: type,
		[own.setting]: setting,
		...(exercise === null ? {} : { [own.exercise]: exercise }),
	};
}

/** An annotation of ours as the entry it was; `null` for anything else. Never throws. */
export function readAnnotation(value: unknown): Entry | null {
	const annotation = fieldsOf(value);
	const type = annotation[own.type];
	if (typeof type !== 'string' || !isKnown(type)) return null;
	return readEntry({
		...formOf(type).read(annotation),
		...readKept(annotation),
		type,
		exercise: annotation[own.exercise] ?? null,
		setting: annotation[own.setting],
	});
}

/** What stays of a deleted entry. No annotation: it says nothing about anything. */
export function printRemoved(entry: Extract<Entry, { readonly type: 'removed' }>): JsonObject {
	return printKept(entry);
}

/** The inverse of {@link printRemoved}; `null` for anything else. */
export function readRemoved(value: unknown): Entry | null {
	return readEntry({ ...readKept(fieldsOf(value)), type: 'removed' });
}

function isKnown(type: string): type is Written['type'] {
	return Object.hasOwn(annotationForms, type);
}

/** The table has the right form for every kind, which the compiler cannot follow through a lookup. */
function formOf(type: Written['type']): Form<Written> {
	return annotationForms[type] as Form<Written>;
}

function printKept({ id, created, modified }: Entry): JsonObject {
	return { id: idScheme + id, created, modified };
}

function readKept({ id, created, modified }: JsonObject): JsonObject {
	return {
		id: typeof id === 'string' && id.startsWith(idScheme) ? id.slice(idScheme.length) : id,
		created,
		modified,
	};
}

const idScheme = 'urn:uuid:';
