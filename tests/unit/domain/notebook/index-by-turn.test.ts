import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { atTurn, indexByTurn } from '~/domain/notebook/index-by-turn.ts';
import { emptyNotebook, merge, remove } from '~/domain/notebook/notebook.ts';
import { anExcerpt } from '../excerpt/an-excerpt.ts';
import { aLink, aNote, anEntry, anId } from '../../formats/notebook/an-entry.ts';
import type { Entry, EntryOf } from '~/domain/notebook/entry.ts';

const excerpt = anExcerpt('B: Ja\nS: Det er godt\nB: Nej\nS: Hvorfor\nB: Derfor');

const note = (id: number, from: number, change: Partial<EntryOf<'note'>> = {}, to = from) =>
	aNote({ id: anId(id), anchor: anchorTo(excerpt, from, to), ...change });

function link(id: number, from: number, to: number | null): EntryOf<'link'> {
	const end = to === null ? null : anchorTo(excerpt, to);
	return aLink({ id: anId(id), anchor: anchorTo(excerpt, from), to: end });
}

const indexOf = (
	entries: readonly Entry[],
	...options: Parameters<typeof indexByTurn> extends [unknown, unknown, ...infer Rest]
		? Rest
		: never
) => indexByTurn(merge(emptyNotebook, entries), excerpt, ...options);

const idsOf = (list: readonly { readonly entry: Entry }[]) => list.map(({ entry }) => entry.id);

describe('an index by turn', () => {
	test('has every note at its turn, the first written first', () => {
		const index = indexOf([
			note(2, 3, { created: '2026-11-22T12:00:00.000Z' }),
			note(1, 3),
			note(3, 4),
		]);
		expect(idsOf(atTurn(index, 3).notes)).toEqual([anId(1), anId(2)]);
		expect(idsOf(atTurn(index, 4).notes)).toEqual([anId(3)]);
	});

	test('has a range at its first turn, with its place', () => {
		expect(atTurn(indexOf([note(1, 2, {}, 4)]), 2).notes[0]?.place).toEqual({ from: 2, to: 4 });
		expect(atTurn(indexOf([note(1, 2, {}, 4)]), 3).notes).toEqual([]);
	});

	test('has a link at both its turns', () => {
		const index = indexOf([link(1, 4, 2)]);
		expect(atTurn(index, 4).ties).toEqual([
			{ entry: link(1, 4, 2), from: { from: 4, to: 4 }, to: { from: 2, to: 2 } },
		]);
		expect(atTurn(index, 2).tiedFrom).toEqual(atTurn(index, 4).ties);
		expect(atTurn(index, 2).ties).toEqual([]);
	});

	test('has a turn where no tie is seen among the ties', () => {
		expect(atTurn(indexOf([link(1, 4, null)]), 4).ties).toEqual([
			{ entry: link(1, 4, null), from: { from: 4, to: 4 }, to: null },
		]);
	});

	test('follows turns that have moved', () => {
		const longer = anExcerpt('S: Hej\nB: Ja\nS: Det er godt\nB: Nej\nS: Hvorfor\nB: Derfor');
		const index = indexByTurn(merge(emptyNotebook, [note(1, 3)]), longer);
		expect(atTurn(index, 4).notes).toEqual([{ entry: note(1, 3), place: { from: 4, to: 4 } }]);
	});

	test('keeps what belongs to another edition, by the turn it had', () => {
		const edited = anExcerpt('B: Ja\nS: Det er skidt\nB: Nej, nej\nS: Hvorfor\nB: Derfor');
		const notebook = merge(emptyNotebook, [note(1, 3), note(2, 2), link(3, 4, 2), link(4, 3, 1)]);
		const { elsewhere, turns } = indexByTurn(notebook, edited);
		expect(elsewhere.map(({ id, anchor }) => [id, anchor.from])).toEqual([
			[anId(2), 2],
			[anId(1), 3],
			[anId(4), 3],
		]);
		expect(turns.get(4)?.ties).toEqual([
			{ entry: link(3, 4, 2), from: { from: 4, to: 4 }, to: null },
		]);
		expect(turns.size).toBe(1);
	});

	test('has a link from another excerpt at the turn it ties back to, and only there', () => {
		const other = { ...link(1, 1, 2), anchor: { ...anchorTo(excerpt, 1), excerpt: 'refleksion' } };
		const { turns, elsewhere } = indexOf([other]);
		expect([...turns.keys()]).toEqual([2]);
		expect(turns.get(2)?.tiedFrom).toEqual([{ entry: other, from: null, to: { from: 2, to: 2 } }]);
		expect(elsewhere).toEqual([]);
	});

	test('leaves out what is deleted, what is about another excerpt, and what does not belong', () => {
		const elsewhere = { ...anchorTo(excerpt, 1), excerpt: 'et-andet' };
		const entries = [
			note(1, 1, { setting: 'room' }),
			remove(note(2, 1), '2026-11-23T00:00:00.000Z'),
			note(3, 1, { anchor: elsewhere }),
			note(4, 1),
		];
		const index = indexOf(entries, { belongs: ({ setting }) => setting === 'own' });
		expect(idsOf(atTurn(index, 1).notes)).toEqual([anId(4)]);
		expect(index.elsewhere).toEqual([]);
	});

	test('loses nothing that stands on the excerpt', () => {
		const here = anEntry.map((entry) =>
			'anchor' in entry && entry.anchor
				? { ...entry, anchor: { ...entry.anchor, excerpt: excerpt.id } }
				: entry,
		);
		const found = fc.uniqueArray(
			fc.oneof(
				here,
				fc
					.tuple(fc.uuid(), fc.integer({ min: 1, max: 5 }))
					.map(([id, turn]) => note(0, turn, { id })),
			),
			{ selector: ({ id }) => id },
		);
		fc.assert(
			fc.property(found, (entries) => {
				const { turns, elsewhere } = indexOf(entries);
				const ids = [...turns.values()].flatMap((lists) =>
					Object.values({ ...lists, tiedFrom: [] }).flatMap((list) => idsOf(list)),
				);
				const anchored = entries.filter((entry) => 'anchor' in entry && entry.anchor !== null);
				expect([...ids, ...elsewhere.map(({ id }) => id)].toSorted()).toEqual(
					anchored.map(({ id }) => id).toSorted(),
				);
			}),
		);
	});
});

describe('an index made after another', () => {
	const entries = [note(1, 1), note(2, 3), link(3, 4, 3), link(4, 5, 4)];

	test('is the same one where nothing has changed', () => {
		const previous = indexOf(entries);
		expect(indexOf(entries, { previous })).toBe(previous);
	});

	test('keeps every turn but the one that was written at', () => {
		const previous = indexOf(entries);
		const index = indexOf([...entries.slice(1), note(1, 1, { text: 'ny' })], { previous });
		expect(index).not.toBe(previous);
		expect(atTurn(index, 1)).not.toBe(atTurn(previous, 1));
		for (const turn of [2, 3, 4, 5]) expect(atTurn(index, turn)).toBe(atTurn(previous, turn));
	});

	test('keeps the lists of that turn in which nothing was written', () => {
		const previous = indexOf(entries);
		const index = indexOf([...entries, note(5, 4)], { previous });
		expect(atTurn(index, 4).notes).toHaveLength(1);
		expect(atTurn(index, 4).ties).toBe(atTurn(previous, 4).ties);
		expect(atTurn(index, 4).tiedFrom).toBe(atTurn(previous, 4).tiedFrom);
	});

	test('sees what was deleted', () => {
		const previous = indexOf(entries);
		const index = indexOf(entries.slice(1), { previous });
		expect(atTurn(index, 1).notes).toEqual([]);
		expect(index).not.toBe(previous);
	});

	test('says the same as one made afresh', () => {
		const some = fc.subarray([...entries, note(6, 1), note(7, 5), link(8, 2, null)]);
		fc.assert(
			fc.property(some, some, (before, after) => {
				expect(indexOf(after, { previous: indexOf(before) })).toEqual(indexOf(after));
			}),
		);
	});
});
