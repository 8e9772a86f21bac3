import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestText, readEntry } from '~/formats/notebook/entry.ts';
import { aNote, anEntry } from './an-entry.ts';

describe('an entry', () => {
	test('of any kind is read as it is', () => {
		fc.assert(
			fc.property(anEntry, (entry) => {
				expect(readEntry(entry)).toEqual(entry);
			}),
		);
	});

	test('loses fields that it does not have', () => {
		const guest = JSON.parse(
			'{"__proto__": {"isAdmin": true}, "constructor": 1, "extra": 2}',
		) as object;
		const read = readEntry({ ...aNote(), ...guest });
		expect(read).toEqual(aNote());
		expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
	});

	test('holds as much text as its field on the page, and no more', () => {
		expect(readEntry(aNote({ text: 'æ'.repeat(longestText) }))).not.toBeNull();
		expect(readEntry(aNote({ text: 'æ'.repeat(longestText + 1) }))).toBeNull();
	});

	test.each([
		['another id than a UUID', { id: '1' }],
		['a number for a text', { text: 42 }],
		['no anchor', { anchor: null }],
		['a kind nobody knows', { type: 'opinion' }],
		['a kind the language knows', { type: 'constructor' }],
		['a setting nobody knows', { setting: 'public' }],
		['a day without a time', { modified: '2026-11-22' }],
		['a month too many', { modified: '2026-13-22T10:05:00.000Z' }],
		['an hour too many', { created: '2026-11-22T25:05:00.000Z' }],
		['a time after the last millennium', { modified: '9999-12-31T23:59:59.999Z' }],
		['an exercise with a path for a name', { exercise: '../politik' }],
	])('with %s is none', (_, change) => {
		expect(readEntry({ ...aNote(), ...change })).toBeNull();
	});

	test.each([
		['turn zero', { from: 0 }],
		['half a turn', { from: 2.5 }],
		['a range that goes back', { from: 4, to: 3 }],
		[
			'words of several turns',
			{ to: 4, quote: { exact: 'a', prefix: '', suffix: '', start: 0, end: 1 } },
		],
		['words of no length', { quote: { exact: '', prefix: '', suffix: '', start: 1, end: 1 } }],
	])('anchored to %s is none', (_, change) => {
		const anchor = { ...aNote().anchor, ...change };
		expect(readEntry({ ...aNote(), anchor })).toBeNull();
	});

	test('is nothing else, whatever it is', () => {
		fc.assert(
			fc.property(
				fc.anything({ withNullPrototype: true, withMap: true, withDate: true }),
				(value) => {
					expect(readEntry(value)).toBeNull();
				},
			),
		);
	});
});
