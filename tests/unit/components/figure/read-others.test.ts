import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOthers } from '~/components/figure/field/read-others.ts';
import { printPlacementsFile } from '~/formats/figure/placements-file.ts';

const ids = ['brev', 'klage'];
const file = (content: string, size = content.length) => ({
	name: 'fra-anna.json',
	size,
	text: () => Promise.resolve(content),
});
const read = (content: string, size?: number) => readOthers(file(content, size), 'lister', ids);

describe('what others placed', () => {
	test('is read from the file that was written for it', async () => {
		const placed = new Map([
			['klage', { x: 60, y: -80 }],
			['brev', { x: -100, y: 100 }],
		]);
		const { placings, problem } = await read(printPlacementsFile('lister', placed));
		expect(problem).toBeNull();
		expect(placings).toEqual([placed]);
	});

	test('passes over what this course does not have', async () => {
		const text =
			'{"type":"placements","field":"lister","placements":{"brev":[1,2],"ukendt":[3,4]}}';
		expect((await read(text)).placings).toEqual([new Map([['brev', { x: 1, y: 2 }]])]);
	});

	test('is not taken from the other field', async () => {
		const { placings, problem } = await read(
			printPlacementsFile('hoggett', new Map([['brev', { x: 1, y: 2 }]])),
		);
		expect(placings).toEqual([]);
		expect(problem).toBe('»fra-anna.json« er placeringer i et andet felt.');
	});

	test.each([
		['an empty file', ''],
		['half a file', '{"type":"placements","field":"lister","placements":{"brev":[1,'],
		[
			'a place beyond the field',
			'{"type":"placements","field":"lister","placements":{"brev":[1,900]}}',
		],
		['nothing placed', '{"type":"placements","field":"lister","placements":{}}'],
		['a trap for the parser', '['.repeat(90_000)],
		[
			'a trap for objects',
			'{"type":"placements","field":"lister","placements":{"__proto__":[1,2]}}',
		],
	])('is nothing in %s, and that is said', async (_, text) => {
		const { placings, problem } = await read(text);
		expect(placings).toEqual([]);
		expect(problem).toBe('Der er ingen placeringer til dette felt i »fra-anna.json«.');
	});

	test('is not looked for in a file that is far too big', async () => {
		const { placings, problem } = await readOthers(
			{ ...file(''), size: 3_000_000_000, text: () => Promise.reject(new Error('opened')) },
			'lister',
			ids,
		);
		expect(placings).toEqual([]);
		expect(problem).toMatch(/^Filen fylder 3000 MB/u);
	});

	test('is never an error, whatever the file says', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
				const { placings, problem } = await read(text);
				expect(placings.length > 0).toBe(problem === null);
			}),
		);
	});
});
