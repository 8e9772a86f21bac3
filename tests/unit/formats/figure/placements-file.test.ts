import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printPlacementsFile, readPlacementsFile } from '~/formats/figure/placements-file.ts';

const value = fc.integer({ min: -100, max: 100 });
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/u);

test('a file of placements is read as it was written', () => {
	fc.assert(
		fc.property(fc.dictionary(id, fc.record({ x: value, y: value })), (placed) => {
			const read = readPlacementsFile(
				printPlacementsFile('lister', new Map(Object.entries(placed))),
			);
			expect(read?.field).toBe('lister');
			const pairs = Object.entries(placed).map(([key, { x, y }]) => [key, [x, y]] as const);
			expect(Object.entries(read?.placements ?? {})).toEqual(pairs);
		}),
	);
});

test('any other text is no such file, and never an error', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => readPlacementsFile(text) === null),
	);
	const beyond = { type: 'placements', field: 'lister', placements: { brev: [1, 101] } };
	expect(readPlacementsFile(JSON.stringify(beyond))).toBeNull();
});
