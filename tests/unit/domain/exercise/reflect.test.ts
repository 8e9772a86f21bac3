import { describe, expect, test } from 'vitest';
import { lookedAtWords } from '~/domain/exercise/looked-at-words.ts';
import { marksOn } from '~/domain/exercise/marks-on.ts';
import { quotedTurns } from '~/domain/exercise/quoted-turns.ts';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { emptyNotebook, merge } from '~/domain/notebook/notebook.ts';
import { anExcerpt, theExcerpt } from '../excerpt/an-excerpt.ts';
import { aNote, anId } from '../../formats/notebook/an-entry.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';

describe('a turn that gives back another', () => {
	const quotes = [
		{ turn: 1, of: 3 },
		{ turn: 3, of: 4 },
		{ turn: 5, of: 3 },
	];

	test('is found from either side', () => {
		expect(quotedTurns(quotes, { side: 'quoting', turn: 3 })).toEqual([4]);
		expect(quotedTurns(quotes, { side: 'quoted', turn: 3 })).toEqual([1, 5]);
	});

	test('is none for a turn that gives nothing back', () => {
		expect(quotedTurns(quotes, { side: 'quoting', turn: 4 })).toEqual([]);
		expect(quotedTurns(quotes, { side: 'quoted', turn: 1 })).toEqual([]);
	});
});

describe('words to look at', () => {
	test('are found in Refleksion where they stand', () => {
		const excerpt = theExcerpt('refleksion');
		const found = lookedAtWords(excerpt, ['fanget', 'bemærket', 'overså']);
		expect(found.map(({ turn, text, speaker }) => [turn, text, speaker])).toEqual([
			[1, 'fanget', 'Socialarbejder'],
			[3, 'fanget', 'Socialarbejder'],
			[5, 'bemærket', 'Socialarbejder'],
			[6, 'overså', 'Forsker'],
		]);
		for (const { turn, start, end, text } of found) {
			expect(excerpt.turns[turn - 1]?.text.slice(start, end)).toBe(text);
		}
	});

	test('are whole words, however they are capitalised', () => {
		const excerpt = anExcerpt('B: Overså du det? De oversås. OVERSÅ');
		expect(lookedAtWords(excerpt, ['overså']).map(({ text }) => text)).toEqual([
			'Overså',
			'OVERSÅ',
		]);
	});
});

describe('the marks on some words', () => {
	const excerpt = anExcerpt('B: Jeg har ik fanget den\nS: fanget');
	const words = { exercise: 'a', setting: 'own', turn: 1, start: 11, end: 17 } as const;
	const mark = (id: number, change: Partial<EntryOf<'tag'>> = {}): EntryOf<'tag'> => {
		const { created, modified } = aNote();
		const kept = { id: anId(id), created, modified, exercise: 'a', setting: 'own' } as const;
		const anchor = anchorTo(excerpt, 1, 1, words);
		return { ...kept, type: 'tag', anchor, tag: 'beskriver', criteria: [], text: '', ...change };
	};
	const found = (...tags: readonly EntryOf<'tag'>[]) =>
		marksOn(merge(emptyNotebook, tags), excerpt, words).map(({ id }) => id);

	test('have the one changed last first', () => {
		const changed = mark(2, { modified: '2026-11-23T10:00:00.000Z' });
		expect(found(mark(1), changed, mark(3))).toEqual([anId(2), anId(1), anId(3)]);
	});

	test('are not those on other words, in another exercise, or of the room', () => {
		expect(
			found(
				mark(1, { anchor: anchorTo(excerpt, 1) }),
				mark(2, { anchor: anchorTo(excerpt, 1, 1, { start: 0, end: 17 }) }),
				mark(3, { exercise: 'b' }),
				mark(4, { setting: 'room' }),
				mark(5, { anchor: anchorTo(excerpt, 2, 2, { start: 0, end: 6 }) }),
			),
		).toEqual([]);
	});

	test('follow the turn when one comes before it', () => {
		const moved = anExcerpt('S: Ja\nB: Jeg har ik fanget den\nS: fanget');
		const notebook = merge(emptyNotebook, [mark(1)]);
		expect(marksOn(notebook, moved, { ...words, turn: 2 })).toHaveLength(1);
		expect(marksOn(notebook, moved, words)).toEqual([]);
	});
});
