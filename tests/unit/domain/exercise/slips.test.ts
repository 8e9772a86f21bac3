import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipWords } from '~/domain/exercise/slip-words.ts';
import { slipsAt, slipsOf } from '~/domain/exercise/slips.ts';
import { turnDifferences } from '~/domain/exercise/turn-differences.ts';
import { turnsWords } from '~/domain/exercise/turns-words.ts';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { emptyNotebook, merge } from '~/domain/notebook/notebook.ts';
import { anExcerpt } from '../excerpt/an-excerpt.ts';
import { aLink, aNote, anEntry, anId } from '../../formats/notebook/an-entry.ts';
import type { Entry, EntryOf } from '~/domain/notebook/entry.ts';

const excerpt = anExcerpt('B: Ja\nS: Det er godt\nB: Nej\nS: Hvorfor\nB: Derfor');
const later = { ...anExcerpt('B: Først\nS: Så'), id: 'andet' };

const note = (id: number, from: number, change: Partial<EntryOf<'note'>> = {}, to = from) =>
	aNote({ id: anId(id), anchor: anchorTo(excerpt, from, to), ...change });
const slips = (entries: readonly Entry[], belongs: (entry: Entry) => boolean = () => true) =>
	slipsOf(merge(emptyNotebook, entries), [excerpt, later], belongs);
const ids = (list: ReturnType<typeof slips>) => list.map(({ note: { id } }) => id);

describe('slips', () => {
	test('lie by excerpt, then by turn, then as they were written', () => {
		const other = aNote({ id: anId(5), anchor: anchorTo(later, 1) });
		const found = slips([
			other,
			note(1, 3),
			note(2, 1),
			note(3, 3, { created: '2026-11-22T09:00:00.000Z' }),
		]);
		expect(ids(found)).toEqual([anId(2), anId(3), anId(1), anId(5)]);
	});

	test('are notes with words and nothing else', () => {
		expect(slips([note(1, 1, { text: ' ' }), aLink({ anchor: anchorTo(excerpt, 3) })])).toEqual([]);
	});

	test('of another edition stand last, and say so', () => {
		const old = note(1, 1, { anchor: { ...anchorTo(excerpt, 1), edition: 'før' } });
		const found = slips([old, note(2, 4)]);
		expect(ids(found)).toEqual([anId(2), anId(1)]);
		expect(slipWords(found[1]!).where).toBe('Tur 1 i en anden udgave af uddraget');
	});

	test('say where they lie, with the words they are about', () => {
		const anchor = anchorTo(excerpt, 2, 2, { start: 4, end: 6 });
		const [slip] = slips([note(1, 2, { anchor, where: 'Tur 2: »er«', text: 'Kort' })]);
		expect(slipWords(slip!)).toEqual({ where: 'Tur 2: »er«', lines: ['Kort'] });
	});

	test('are each found once, and only those that belong', () => {
		fc.assert(
			fc.property(fc.array(anEntry), fc.array(fc.integer({ min: 1, max: 5 })), (any, turns) => {
				const notes = turns.map((turn, at) => note(at, turn));
				const own = new Set(notes.map(({ id }) => id));
				const found = slips([...any, ...notes], (entry) => own.has(entry.id));
				expect(ids(found).toSorted()).toEqual([...own].toSorted());
				expect(excerpt.turns.flatMap(({ number }) => slipsAt(found, excerpt.id, number))).toEqual(
					found,
				);
			}),
		);
	});
});

describe('where to look again', () => {
	test('is where no slip lies, and where several do; one at several turns lies at each', () => {
		expect(turnDifferences(excerpt, slips([note(1, 2, {}, 3), note(2, 3)]))).toEqual({
			none: [1, 4, 5],
			several: [3],
		});
	});

	test('is every turn where there are no slips', () => {
		expect(turnDifferences(excerpt, [])).toEqual({ none: [1, 2, 3, 4, 5], several: [] });
	});

	test('is not changed by slips of another excerpt', () => {
		const other = slips([aNote({ anchor: anchorTo(later, 1) })]);
		expect(turnDifferences(excerpt, other).none).toHaveLength(5);
	});

	test.each([
		[[], ''],
		[[2], 'tur 2'],
		[[2, 4], 'tur 2 og 4'],
		[[2, 4, 15], 'tur 2, 4 og 15'],
	])('the turns %j are »%s« in words', (turns, words) => {
		expect(turnsWords(turns)).toBe(words);
	});
});
