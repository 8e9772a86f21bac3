import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	printAnnotation,
	printRemoved,
	readAnnotation,
	readRemoved,
} from '~/formats/notebook/annotation.ts';
import { readEntry } from '~/formats/notebook/entry.ts';
import { aLink, aNote, anEntry, anId } from './an-entry.ts';
import type { Entry } from '~/formats/notebook/entry.ts';

const base = 'https://example.dk/kursus';

/** As it comes out of a file. */
function throughJson(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}

function thereAndBack(entry: Entry, address = base): Entry | null {
	return entry.type === 'removed'
		? readRemoved(throughJson(printRemoved(entry)))
		: readAnnotation(throughJson(printAnnotation(entry, address)));
}

describe('an entry as an annotation', () => {
	test('is the same entry when it comes back, of whatever kind and from whatever address', () => {
		const addresses = fc.constantFrom('', '/kursus', base, 'http://localhost:4321/uddrag/x');
		fc.assert(
			fc.property(anEntry, addresses, (entry, address) => {
				expect(thereAndBack(entry, address)).toEqual(entry);
			}),
			{ numRuns: 1000 },
		);
	});

	test('names the words it is about by their letters and by their place', () => {
		const quote = { exact: 'Hvis jeg', prefix: 'kunne? ', suffix: ' fedter', start: 180, end: 188 };
		const note = aNote({ anchor: { ...aNote().anchor, quote } });
		expect(printAnnotation(note, base)).toEqual({
			id: `urn:uuid:${anId(1)}`,
			type: 'Annotation',
			motivation: 'commenting',
			created: note.created,
			modified: note.modified,
			body: [
				{
					type: 'TextualBody',
					purpose: 'commenting',
					format: 'text/plain',
					language: 'da',
					value: note.text,
				},
				{
					type: 'TextualBody',
					purpose: 'describing',
					format: 'text/plain',
					language: 'da',
					value: 'Tur 3',
				},
			],
			target: {
				type: 'SpecificResource',
				source: 'https://example.dk/kursus/uddrag/strikkeklub/#t3',
				selector: [
					{ type: 'TextQuoteSelector', exact: 'Hvis jeg', prefix: 'kunne? ', suffix: ' fedter' },
					{ type: 'TextPositionSelector', start: 180, end: 188 },
				],
				'oere:edition': 'a',
			},
			'oere:type': 'note',
			'oere:setting': 'own',
		});
	});

	test('of a link has the later turn first, then the turns it ties back to', () => {
		const to = { ...aLink().anchor, from: 1, to: 2 };
		const link = aLink({ exercise: 'knyt-turene', to, topical: true });
		const annotation = printAnnotation(link, '');
		expect(annotation).toMatchObject({
			motivation: 'linking',
			body: [{ value: 'processuelt' }, { value: 'indholdsmæssigt' }, { value: link.text }],
			target: [{ source: '/uddrag/strikkeklub/#t3' }, { source: '/uddrag/strikkeklub/#t1-t2' }],
			'oere:exercise': 'knyt-turene',
		});
	});

	test('of what was deleted has no word of it', () => {
		const { id, created, modified } = aNote();
		const fields = { id: `urn:uuid:${id}`, created, modified };
		expect(printRemoved({ type: 'removed', id, created, modified })).toEqual(fields);
	});
});

describe('an annotation from elsewhere', () => {
	const ours = throughJson(printAnnotation(aNote(), base)) as Record<string, unknown>;

	test.each([
		['without a target', { target: undefined }],
		['about another page', { target: { source: 'https://example.dk/politik/' } }],
		['about a page as an object', { target: { source: {} } }],
		[
			'with half a selector',
			{
				target: {
					...(ours['target'] as object),
					selector: [{ type: 'TextQuoteSelector', exact: 'a' }],
				},
			},
		],
		['with a number for its words', { body: { purpose: 'commenting', value: 7 } }],
		['of a kind nobody knows', { 'oere:type': 'opinion' }],
		['of a kind the language knows', { 'oere:type': '__proto__' }],
		['that says it is a tombstone', { 'oere:type': 'removed' }],
	])('%s is no entry', (_, change) => {
		expect(readAnnotation({ ...ours, ...change })).toBeNull();
	});

	test('a link whose second end is broken does not become a link to nothing', () => {
		const annotation = printAnnotation(aLink(), base);
		const [first] = annotation['target'] as unknown[];
		expect(
			readAnnotation({ ...annotation, target: [first, { source: 'https://example.dk/' }] }),
		).toBeNull();
	});

	test('without brackets around its only words is read, as other programs write it', () => {
		const body = { purpose: 'commenting', value: 'Ét ord' };
		expect(readAnnotation({ ...ours, body })).toEqual(aNote({ text: 'Ét ord', where: '' }));
	});

	test('never makes the reader throw, and is nothing that an entry may not be', () => {
		const odd = fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true });
		const field = fc.constantFrom('target', 'body', 'id', 'created', 'oere:type', 'oere:exercise');
		const spoilt = fc.tuple(field, odd).map(([name, value]) => ({ ...ours, [name]: value }));
		fc.assert(
			fc.property(fc.oneof(odd, spoilt), (value) => {
				for (const entry of [readAnnotation(value), readRemoved(value)]) {
					if (entry) expect(readEntry(entry)).toEqual(entry);
				}
			}),
			{ numRuns: 1000 },
		);
	});
});
