import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDeckHash } from '~/domain/slide/deck-hash.ts';

describe('the fragment of a deck address', () => {
	test.each([
		['', undefined],
		['#', undefined],
		['#/', undefined],
		['#/flip', { id: 'flip', step: undefined }],
		['#flip', { id: 'flip', step: undefined }],
		['#/flip/', { id: 'flip', step: undefined }],
		['#/flip/2', { id: 'flip', step: 2 }],
		['#/3', { id: '3', step: undefined }],
		['#/l%C3%A5n', { id: 'lån', step: undefined }],
		['#/%', { id: '%', step: undefined }],
		['#/a/b', { id: 'a/b', step: undefined }],
	])('%s', (hash, place) => {
		expect(readDeckHash(hash)).toEqual(place);
	});

	test('is read without throwing, whatever stands there', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const place = readDeckHash(`#${text}`);
				expect(place?.id).not.toBe('');
			}),
		);
	});
});
