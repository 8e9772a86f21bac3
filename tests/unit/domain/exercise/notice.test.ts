import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anExcerpt } from '../excerpt/an-excerpt.ts';
import { begunExcerpt } from '~/domain/exercise/begun-excerpt.ts';
import { noticed } from '~/domain/exercise/noticed.ts';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { indexByTurn } from '~/domain/notebook/index-by-turn.ts';
import { emptyNotebook, merge } from '~/domain/notebook/notebook.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { Entry, EntryOf } from '~/domain/notebook/entry.ts';

const excerpt = anExcerpt('B: Et\nS: To\nB: Tre\nS: Fire\nF: Fem');

function aNote(
	number: number,
	from: number,
	{ to = from, text = 'Noget', of = excerpt, ...more }: NoteOptions = {},
): EntryOf<'note'> {
	const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
	const time = new Date(Date.UTC(2026, 0, 1, 0, 0, number)).toISOString();
	const anchor = anchorTo(of, from, to);
	const kept = { id, created: time, modified: time, exercise: 'noter', setting: 'own' as const };
	return { type: 'note', ...kept, anchor, text, where: '', ...more };
}

interface NoteOptions extends Partial<Pick<EntryOf<'note'>, 'exercise' | 'setting' | 'text'>> {
	readonly to?: number;
	readonly of?: Excerpt;
}

function seen(...entries: readonly Entry[]) {
	return noticed(indexByTurn(merge(emptyNotebook, entries), excerpt), excerpt);
}

const numbers = (turns: readonly { readonly number: number }[]) => turns.map((turn) => turn.number);

describe('what was noticed', () => {
	test('is nothing at first, and every turn is without a note', () => {
		expect(seen()).toMatchObject({ notes: [], oneSided: null, elsewhere: [] });
		expect(numbers(seen().without)).toEqual([1, 2, 3, 4, 5]);
	});

	test('stands in the order of the turns, not of the writing', () => {
		const { notes } = seen(aNote(1, 4), aNote(2, 1), aNote(3, 4, { to: 5 }), aNote(4, 4));
		expect(notes.map(({ entry }) => Number(entry.id.slice(-2)))).toEqual([2, 1, 4, 3]);
	});

	test('is not a note that was emptied again', () => {
		expect(seen(aNote(1, 2, { text: ' ' })).notes).toEqual([]);
	});

	test('at a stretch of turns is noticed at each of them', () => {
		expect(numbers(seen(aNote(1, 2, { to: 4 })).without)).toEqual([1, 5]);
	});

	test('in another edition of the excerpt is kept apart', () => {
		const other = anExcerpt('B: Noget helt andet\nS: To');
		const { notes, elsewhere } = seen(aNote(1, 1, { of: other }));
		expect(notes).toEqual([]);
		expect(elsewhere.map(({ text }) => text)).toEqual(['Noget']);
	});

	test('at one speaker’s turns only names the others', () => {
		expect(seen(aNote(1, 1), aNote(2, 3)).oneSided).toEqual({
			seen: 'Borger',
			others: ['Socialarbejder', 'Forsker'],
		});
		expect(seen(aNote(1, 2)).oneSided?.others).toEqual(['Borger', 'Forsker']);
	});

	test('at two speakers’ turns is not one-sided, also by one note to both', () => {
		expect(seen(aNote(1, 1), aNote(2, 2)).oneSided).toBeNull();
		expect(seen(aNote(1, 1, { to: 2 })).oneSided).toBeNull();
	});

	test('is never one-sided where only one speaks', () => {
		const alone = anExcerpt('B: Et\nB: To');
		const notebook = merge(emptyNotebook, [aNote(1, 1, { of: alone })]);
		expect(noticed(indexByTurn(notebook, alone), alone).oneSided).toBeNull();
	});

	test('leaves no turn out and counts none twice', () => {
		const place = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 4 }));
		fc.assert(
			fc.property(fc.array(place, { maxLength: 12 }), (places) => {
				const ranges = places.map(([from, more]) => ({ from, to: Math.min(5, from + more) }));
				const { notes, without } = seen(
					...ranges.map(({ from, to }, at) => aNote(at + 1, from, { to })),
				);
				const noted = [1, 2, 3, 4, 5].filter((turn) =>
					ranges.some(({ from, to }) => from <= turn && turn <= to),
				);
				expect(notes).toHaveLength(places.length);
				expect([...numbers(without), ...noted].toSorted()).toEqual([1, 2, 3, 4, 5]);
			}),
		);
	});
});

describe('the excerpt an exercise goes on with', () => {
	const [a, b] = [
		{ ...excerpt, id: 'a' },
		{ ...excerpt, id: 'b' },
	];
	const begun = (...entries: readonly Entry[]) =>
		begunExcerpt(merge(emptyNotebook, entries), 'noter', 'own', ['a', 'b']);

	test('is none before anything is written', () => {
		expect(begun()).toBeNull();
	});

	test('is the one written at last', () => {
		expect(begun(aNote(1, 1, { of: a }), aNote(2, 1, { of: b }))).toBe('b');
		expect(begun(aNote(3, 1, { of: a }), aNote(2, 1, { of: b }))).toBe('a');
	});

	test('is not one from another exercise, another setting or outside the choice', () => {
		expect(
			begun(
				aNote(1, 1, { of: a, exercise: 'andet' }),
				aNote(2, 1, { of: b, setting: 'room' }),
				aNote(3, 1),
			),
		).toBeNull();
	});

	test('is not one where what was written is deleted', () => {
		const { id, created } = aNote(1, 1, { of: a });
		const tombstone = {
			type: 'removed' as const,
			id,
			created,
			modified: '2027-01-01T00:00:00.000Z',
		};
		expect(begun(aNote(1, 1, { of: a }), tombstone)).toBeNull();
	});
});
