import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntry } from '~/formats/notebook/entry.ts';
import { printFile } from '~/formats/notebook/print-file.ts';
import { readFile } from '~/formats/notebook/read-file.ts';
import { readFileText } from '~/formats/notebook/read-file-text.ts';
import { aNote, aSuggestion, anEntry, anId } from './an-entry.ts';
import type { Entry } from '~/formats/notebook/entry.ts';

const now = '2026-11-23T12:00:00.000Z';
const facts = { id: anId(999), base: 'https://example.dk/kursus', now };

function theFile(name: string): string {
	return readFileSync(new URL(`../../../fixtures/notebook/${name}`, import.meta.url), 'utf8');
}

/** A file of ours with these parts, each as it is. */
function fileOf(items: readonly unknown[], change: object = {}): string {
	const file = JSON.parse(printFile([], facts)) as Record<string, unknown>;
	return JSON.stringify({ ...file, first: { items }, ...change });
}

function itemsOf(entries: readonly Entry[]): unknown[] {
	return (JSON.parse(printFile(entries, facts)) as { first: { items: unknown[] } }).first.items;
}

const aNotebook = fc.uniqueArray(anEntry, { selector: ({ id }) => id, maxLength: 12 });

describe('a notes file', () => {
	test('has everything, deletions too, and gives it back', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(anEntry, { selector: ({ id }) => id, minLength: 1 }),
				(entries) => {
					const { entries: read, problems } = readFileText(printFile(entries, facts), now);
					expect(problems).toEqual([]);
					expect(new Set(read)).toEqual(new Set(entries));
				},
			),
		);
	});

	test('has the same text for the same entries in any order', () => {
		fc.assert(
			fc.property(aNotebook, (entries) => {
				expect(printFile(entries.toReversed(), facts)).toBe(printFile(entries, facts));
			}),
		);
	});

	test('of version 1 is read for ever', () => {
		const { entries, problems } = readFileText(theFile('version-1.json'), now);
		expect(problems).toEqual([]);
		expect(entries.map(({ type }) => type)).toEqual([
			'progress',
			'note',
			'tag',
			'link',
			'link',
			'card',
			'suggestion',
			'answer',
			'removed',
		]);
		expect(printFile(entries, facts)).toBe(theFile('version-1.json'));
	});

	test('is read with a byte order mark and with spaces around it', () => {
		expect(readFileText(`\uFEFF \n${fileOf(itemsOf([aNote()]))}\r\n`, now).entries).toEqual([
			aNote(),
		]);
	});
});

describe('what is wrong with a file is said, with what was kept and what to do:', () => {
	const problemsOf = (text: string) => readFileText(text, now).problems;

	test('too big a file, which is not even opened', async () => {
		let isOpened = false;
		const text = () => {
			isOpened = true;
			return Promise.resolve('');
		};
		expect(await readFile({ size: 50_000_000, text }, now)).toEqual({
			entries: [],
			problems: [
				'Filen fylder 50 MB, og en fil med noter herfra fylder højst 20 MB. Den er ikke åbnet. Dine egne noter er, som de var. Vælg den fil, du hentede fra siden med dine noter.',
			],
		});
		expect(isOpened).toBe(false);
	});

	test('a file that is gone when it is opened', async () => {
		const text = () => Promise.reject(new Error('NotReadableError'));
		expect(await readFile({ size: 1, text }, now)).toEqual({
			entries: [],
			problems: [
				'Filen kunne ikke åbnes. Måske er den flyttet eller slettet. Dine egne noter er, som de var. Find filen igen, og prøv en gang til.',
			],
		});
	});

	test('nothing, where all is well', async () => {
		const text = fileOf(itemsOf([aNote()]));
		const file = { size: text.length, text: () => Promise.resolve(text) };
		expect(await readFile(file, now)).toEqual({ entries: [aNote()], problems: [] });
	});

	test.each(['', ' \n', '\uFEFF'])('an empty file (%j)', (text) => {
		expect(problemsOf(text)).toEqual([
			'Filen er tom. Dine egne noter er, som de var. Hent dine noter en gang til, og vælg den nye fil.',
		]);
	});

	test.each([
		['cut off', theFile('version-1.json').slice(0, 500)],
		['a web page', '<!doctype html><title>Ikke fundet</title>'],
		['nested too deep', '['.repeat(2_000_000)],
	])('a file that is no JSON: %s', (_, text) => {
		expect(problemsOf(text)).toEqual([
			'Filen kan ikke læses. Måske er kun det halve af den hentet, eller også er den gemt fra et andet program. Dine egne noter er, som de var. Hent dine noter en gang til, og vælg den nye fil.',
		]);
	});

	test.each([
		['null', 'null'],
		['a list', '[]'],
		['annotations of another program', theFile('foreign.json')],
		['a version that is a word', fileOf([], { 'oere:version': 'ny' })],
		['a file without a list', fileOf([], { first: null })],
		['nothing but brackets', '['.repeat(1000) + ']'.repeat(1000)],
	])('a file that is none of ours: %s', (_, text) => {
		expect(problemsOf(text)).toEqual([
			'Filen er ikke en fil med noter fra Lån et øre. Dine egne noter er, som de var. Vælg den fil, du hentede fra siden med dine noter.',
		]);
	});

	test('a file of ours without anything', () => {
		expect(problemsOf(fileOf([]))).toEqual([
			'Der er ingen noter i filen. Dine egne noter er, som de var. Hent dine noter en gang til, og vælg den nye fil.',
		]);
	});

	test('a file of ours where all is broken', () => {
		expect(problemsOf(fileOf([1, {}]))).toEqual([
			'Filen ligner en fil med noter fra Lån et øre, men alt i den er i stykker eller ukendt. Dine egne noter er, som de var. Hent dine noter en gang til, og vælg den nye fil.',
		]);
	});

	test('a newer file, of which the known is read', () => {
		const { entries, problems } = readFileText(theFile('newer.json'), now);
		expect(entries).toHaveLength(1);
		expect(problems).toEqual([
			'Filen er fra en nyere udgave af Lån et øre. Det, som denne udgave kender, er læst. Gem filen, og læg den ind igen, når siden her er opdateret.',
			'Én ting i filen er i stykker eller ukendt og er sprunget over. Alt andet er læst. Gem filen, hvis du savner noget.',
		]);
	});

	test('a newer file of which nothing is known', () => {
		expect(problemsOf(fileOf([{ 'oere:type': 'gesture' }], { 'oere:version': 2 }))).toEqual([
			'Filen er fra en nyere udgave af Lån et øre, og siden her kan ikke læse den endnu. Dine egne noter er, som de var. Gem filen, og læg den ind igen, når siden her er opdateret.',
		]);
	});

	test('single things that are broken', () => {
		expect(problemsOf(fileOf([...itemsOf([aNote()]), null, 'tekst', []]))).toEqual([
			'3 ting i filen er i stykker eller ukendte og er sprunget over. Alt andet er læst. Gem filen, hvis du savner noget.',
		]);
	});

	test('an id that stands there several times, of which the newest is read', () => {
		const newer = aNote({ text: 'Ny', modified: '2026-11-22T11:00:00.000Z' });
		const items = [...itemsOf([aNote()]), ...itemsOf([newer]), ...itemsOf([aNote()])];
		const { entries, problems } = readFileText(fileOf(items), now);
		expect(entries).toEqual([newer]);
		expect(problems).toEqual(['Én ting stod flere gange i filen. Den nyeste er læst.']);
		const two = fileOf([
			...items,
			...itemsOf([aNote({ id: anId(2) })]),
			...itemsOf([aNote({ id: anId(2) })]),
		]);
		expect(problemsOf(two)).toEqual([
			'2 ting stod flere gange i filen. Den nyeste af hver er læst.',
		]);
	});

	test('times that have not been yet, which would win over every change for ever', () => {
		const future = '2126-01-01T00:00:00.000Z';
		const { entries, problems } = readFileText(fileOf(itemsOf([aNote({ modified: future })])), now);
		expect(entries).toEqual([aNote({ modified: now })]);
		expect(problems).toEqual([
			'Én ting i filen har en dato ude i fremtiden. Den har fået dagens dato i stedet.',
		]);
		const two = [aNote({ created: future }), aNote({ id: anId(2), modified: future })];
		expect(problemsOf(fileOf(itemsOf(two)))).toEqual([
			'2 ting i filen har en dato ude i fremtiden. De har fået dagens dato i stedet.',
		]);
	});

	test('but not a clock that is half an hour fast', () => {
		const fast = aNote({ modified: '2026-11-23T12:30:00.000Z' });
		expect(readFileText(fileOf(itemsOf([fast])), now)).toEqual({ entries: [fast], problems: [] });
	});

	test('the time of a lock, too', () => {
		const suggestion = aSuggestion({ locked: '2126-01-01T00:00:00.000Z' });
		expect(readFileText(fileOf(itemsOf([suggestion])), now).entries).toEqual([
			{ ...suggestion, locked: now },
		]);
	});
});

describe('a hostile file', () => {
	test('is only ever text: what is an entry is kept letter by letter, all else is left out', () => {
		const { entries, problems } = readFileText(theFile('hostile.json'), now);
		expect(entries).toEqual([
			aNote({
				text: '<img src=x onerror=alert(1)><script>alert(2)</script>',
				where: 'javascript:alert(3)',
			}),
		]);
		expect(problems).toEqual([
			'9 ting i filen er i stykker eller ukendte og er sprunget over. Alt andet er læst. Gem filen, hvis du savner noget.',
		]);
		expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
	});

	test('of many parts is read to its end', () => {
		const [item] = itemsOf([aNote()]) as object[];
		const items = Array.from({ length: 100_000 }, (_, at) => ({
			...item,
			id: `urn:uuid:${anId(at)}`,
		}));
		expect(readFileText(fileOf(items), now).entries).toHaveLength(100_000);
	});

	test('never makes the reader throw, and gives nothing that an entry may not be', () => {
		const items = fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom(...itemsOf([aNote()]))));
		const text = fc.oneof(
			fc.string(),
			fc.json(),
			items.map((all) => fileOf(all)),
			fc
				.tuple(items, fc.jsonValue())
				.map(([all, removed]) => fileOf(all, { 'oere:removed': removed })),
		);
		fc.assert(
			fc.property(text, (each) => {
				const { entries, problems } = readFileText(each, now);
				for (const entry of entries) expect(readEntry(entry)).toEqual(entry);
				expect(entries.length + problems.length).toBeGreaterThan(0);
			}),
			{ numRuns: 1000 },
		);
	});
});
