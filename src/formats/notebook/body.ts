import { fieldsOf, listOf, type JsonObject } from './json-object.ts';

/** Words of a reader, and what they are for. */
export function printBody(purpose: Purpose, value: string): JsonObject {
	return { type: 'TextualBody', purpose, format: 'text/plain', language: 'da', value };
}

/** The same, or none where nothing was written. */
export function printText(purpose: Purpose, text: string): JsonObject[] {
	return text === '' ? [] : [printBody(purpose, text)];
}

/** What an annotation says for one purpose, of any type. */
export function readBodies(annotation: JsonObject, purpose: Purpose): unknown[] {
	return listOf(annotation['body'])
		.map(fieldsOf)
		.filter((body) => body['purpose'] === purpose)
		.map((body) => body['value']);
}

/** The one text for a purpose; empty where there is none. */
export function readText(annotation: JsonObject, purpose: Purpose): unknown {
	const [first = ''] = readBodies(annotation, purpose);
	return first;
}

/** Of W3C's list of motivations. */
export type Purpose =
	| 'bookmarking'
	| 'classifying'
	| 'commenting'
	| 'describing'
	| 'linking'
	| 'questioning'
	| 'replying'
	| 'tagging';
