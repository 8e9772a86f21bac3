import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyNotebook, merge } from '~/domain/notebook/notebook.ts';
import { notesText } from '~/domain/notebook/notes-text.ts';
import { readFileText } from '~/formats/notebook/read-file-text.ts';
import { aLink, aNote, anAnswer, anId } from '../../formats/notebook/an-entry.ts';

const course = {
	excerpts: [{ id: 'strikkeklub', title: 'Strikkeklubben' }],
	exercises: [
		{ id: 'laeg-maerke-til', title: 'Læg mærke til' },
		{ id: 'hvad-sker-der-saa', title: 'Hvad sker der så?' },
		{ id: 'knyt-turene', title: 'Knyt turene' },
	],
};
const words = new Intl.DateTimeFormat('da', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' });
const facts = {
	now: '2026-11-23T12:00:00.000Z',
	formatDate: (time: string) => words.format(new Date(time)),
};

test('everything of a file can be read as plain Danish text', () => {
	const file = new URL('../../../fixtures/notebook/version-1.json', import.meta.url);
	const { entries } = readFileText(readFileSync(file, 'utf8'), facts.now);
	const text = notesText(merge(emptyNotebook, entries), course, facts);
	expect(text).toBe(readFileSync(new URL('version-1.txt', file), 'utf8'));
});

test('lines of a note stay lines, and a place that was rewritten is told', () => {
	const note = aNote({ text: 'Først dette\n\nså dette', where: 'I den anden linje' });
	expect(notesText(merge(emptyNotebook, [note]), course, facts)).toContain(
		'Tur 3 · note · 22. november 2026\n    Først dette\n\n    så dette\n    Hvor står det? I den anden linje\n',
	);
});

test('placements on a field are told in words, without the numbers they are read again by', () => {
	const text = 'Klage: mere strategi end hverdag [klage 60 0]\nBrev: midt imellem [brev 0 0]';
	const told = (field: string) =>
		notesText(merge(emptyNotebook, [anAnswer({ field, text })]), course, facts);
	expect(told('felt-lister')).toContain(
		'\n    Klage: mere strategi end hverdag\n    Brev: midt imellem\n',
	);
	// Somebody's own brackets elsewhere are theirs.
	expect(told('spoergsmaal')).toContain('hverdag [klage 60 0]\n');
});

test('what the course has no more is told by its name in the address', () => {
	const anchor = { ...aNote().anchor, excerpt: 'borte' };
	const answer = anAnswer({ id: anId(2), exercise: 'glemt' });
	const text = notesText(merge(emptyNotebook, [aNote({ anchor }), answer]), course, facts);
	expect(text).toContain('Et uddrag, som kurset ikke har mere (borte)\n');
	expect(text).toContain('En øvelse, som kurset ikke har mere (glemt)\n');
	expect(text).toContain('Hvad så? · 22. november 2026\n');
});

test('a tie to another excerpt names it', () => {
	const to = { ...aNote().anchor, excerpt: 'refleksion', from: 1, to: 1 };
	const link = aLink({ to, processual: false, topical: true });
	expect(notesText(merge(emptyNotebook, [link]), course, facts)).toContain(
		'Knytter sig til tur 1 i uddraget refleksion (indholdsmæssigt)\n',
	);
});

test('an empty notebook says so', () => {
	expect(notesText(emptyNotebook, course, facts)).toBe(
		'Noter fra Lån et øre\nHentet 23. november 2026\n\nDer er ikke skrevet noget endnu.\n',
	);
});
