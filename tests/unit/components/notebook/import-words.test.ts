import { expect, test } from 'vitest';
import { importWords } from '~/components/notebook/notes-page/import-words.ts';
import { emptyNotebook, merge, remove, revise } from '~/domain/notebook/notebook.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';

const later = '2026-11-21T10:00:00.000Z';
const note = (number: number): EntryOf<'note'> => ({
	type: 'note',
	id: `00000000-0000-4000-8000-00000000000${number}`,
	created: '2026-11-20T10:00:00.000Z',
	modified: '2026-11-20T10:00:00.000Z',
	exercise: null,
	setting: 'own',
	anchor: { excerpt: 'strikkeklub', from: 3, to: 3, edition: '', quote: null },
	text: `Note ${number}`,
	where: '',
});
const rewritten = (number: number) => revise(note(number), { text: 'Skrevet om' }, later);

test('a file with new notes says how many', () => {
	expect(importWords(emptyNotebook, [note(1)])).toEqual(['Én note er lagt ind.']);
	expect(importWords(emptyNotebook, [note(1), note(2)])).toEqual(['2 noter er lagt ind.']);
});

test('a file with everything says what happened to each', () => {
	const here = merge(emptyNotebook, [
		note(1),
		note(2),
		note(3),
		remove(note(4), later),
		rewritten(5),
	]);
	const file = [note(1), rewritten(2), remove(note(3), later), note(4), note(5), note(6)];
	expect(importWords(here, file)).toEqual([
		'Én note er lagt ind.',
		'Én note var skrevet om i filen og står nu, som den gør der.',
		'Én note var slettet i filen og er nu også slettet her.',
		'2 noter stod her allerede.',
		'Én note har du slettet her siden; den er ikke lagt ind igen.',
	]);
});

test('a note that came back after it was deleted here counts as new', () => {
	const here = merge(emptyNotebook, [remove(note(1), '2026-11-20T12:00:00.000Z')]);
	expect(importWords(here, [rewritten(1)])).toEqual(['Én note er lagt ind.']);
});

test('a file with only empty fields and deletions of what never was here has nothing new', () => {
	const blank = { ...note(1), text: ' ' };
	expect(importWords(emptyNotebook, [blank, remove(note(2), later)])).toEqual([
		'Der var ikke noget nyt i filen.',
	]);
});
