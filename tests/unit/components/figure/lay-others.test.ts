import { describe, expect, test } from 'vitest';
import { layOthers, mostOthers } from '~/components/figure/field/lay-others.ts';
import { readAllOthers } from '~/components/figure/field/read-all-others.ts';
import { printPlacementsFile } from '~/formats/figure/placements-file.ts';

const placing = new Map([['brev', { x: 1, y: 2 }]]);
const some = (count: number) => Array.from({ length: count }, () => placing);
const laidIn = 'Andres placeringer er lagt ind som hule mærker.';
const full = 'Der er plads til 60, så resten er ikke med.';

describe('several files with what others placed', () => {
	const read = async (contents: readonly string[]) => {
		const now = { open: 0, most: 0, opened: 0 };
		const files = contents.map((content, at) => ({
			name: `${at}.json`,
			size: content.length,
			text: async () => {
				now.open += 1;
				now.opened += 1;
				now.most = Math.max(now.most, now.open);
				await new Promise((done) => setImmediate(done));
				now.open -= 1;
				return content;
			},
		}));
		const found = await readAllOthers(files, 'lister', ['brev']);
		return { ...found, ...now };
	};
	const good = printPlacementsFile('lister', placing);

	test('are read one after the other, and what is wrong with one stops no other', async () => {
		const found = await read([good, '{"type":', good]);
		expect(found.most).toBe(1);
		expect(found.placings).toEqual(some(2));
		expect(found.problems).toEqual(['Der er ingen placeringer til dette felt i »1.json«.']);
		expect(found.unread).toBe(0);
	});

	test('are read no further than there can be room for', async () => {
		const found = await read(Array.from({ length: 200 }, () => good));
		expect(found.opened).toBe(mostOthers);
		expect(found.unread).toBe(200 - mostOthers);
	});

	test('are not read without end when there is nothing in them', async () => {
		const found = await read(Array.from({ length: mostOthers + 3 }, () => '{'));
		expect(found.placings).toEqual([]);
		expect(found.unread).toBe(3);
	});
});

describe('what others placed', () => {
	const read = (placings: number, problems: readonly string[] = [], unread = 0) => ({
		placings: some(placings),
		problems,
		unread,
	});

	test('is laid beside what lies there', () => {
		const laid = layOthers(some(2), read(1));
		expect(laid).toEqual({ others: some(3), told: laidIn, hasProblem: false });
	});

	test('is told about when there is none, and nothing goes away', () => {
		const laid = layOthers(some(2), read(0, ['Der er ingen.']));
		expect(laid).toEqual({
			others: some(2),
			told: 'Der er ingen. Feltet er, som det var.',
			hasProblem: true,
		});
	});

	test.each([
		['more than there is room for', 58, read(3), `${laidIn} ${full}`],
		['just as many as there is room for, and files left', 0, read(60, [], 4), `${laidIn} ${full}`],
		['some where there is no room', 60, read(1), full],
	])('is laid in as far as there is room: %s', (_, before, reading, told) => {
		const laid = layOthers(some(before), reading);
		expect(laid).toEqual({ others: some(mostOthers), told, hasProblem: true });
	});

	test('fills the field to the last place without a word about it', () => {
		expect(layOthers(some(59), read(1))).toMatchObject({ told: laidIn, hasProblem: false });
	});

	test.each([
		[1, 'Der læses højst 60 filer ad gangen, så én fil er ikke læst.'],
		[3, 'Der læses højst 60 filer ad gangen, så 3 filer er ikke læst.'],
	])('may stand in %i files more, and that is said', (unread, words) => {
		const laid = layOthers([], read(2, [], unread));
		expect(laid).toMatchObject({ told: `${laidIn} ${words}`, hasProblem: true });
	});
});
