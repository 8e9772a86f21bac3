import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allTies, turnsWithoutTie } from '~/domain/exercise/all-ties.ts';
import { tieWords } from '~/domain/exercise/tie-words.ts';
import { wayWords } from '~/domain/notebook/way-words.ts';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { indexByTurn } from '~/domain/notebook/index-by-turn.ts';
import { emptyNotebook, merge } from '~/domain/notebook/notebook.ts';
import { anExcerpt } from '../excerpt/an-excerpt.ts';
import { aLink, anId } from '../../formats/notebook/an-entry.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';

const excerpt = anExcerpt('B: Ja\nS: Det er godt\nB: Nej\nS: Hvorfor\nB: Derfor');

function link(
	id: number,
	from: number,
	to: number | null,
	change: Partial<EntryOf<'link'>> = {},
	end = from,
) {
	const there = to === null ? null : anchorTo(excerpt, to);
	return aLink({ id: anId(id), anchor: anchorTo(excerpt, from, end), to: there, ...change });
}

const tiesOf = (...links: readonly EntryOf<'link'>[]) =>
	allTies(indexByTurn(merge(emptyNotebook, links), excerpt));
const namesOf = (...links: readonly EntryOf<'link'>[]) => tiesOf(...links).map(tieWords);
const untied = (...links: readonly EntryOf<'link'>[]) =>
	turnsWithoutTie(excerpt, tiesOf(...links)).map(({ turn, isSaid }) => [turn.number, isSaid]);

describe('all ties of an excerpt', () => {
	test('stand in the order of the later turn, then of the earlier', () => {
		expect(namesOf(link(1, 5, 3), link(2, 3, 2), link(3, 5, 1), link(4, 2, 1))).toEqual([
			'Tur 2 knytter sig til tur 1',
			'Tur 3 knytter sig til tur 2',
			'Tur 5 knytter sig til tur 1',
			'Tur 5 knytter sig til tur 3',
		]);
	});

	test('have those without an earlier turn first, and say that none is seen', () => {
		expect(namesOf(link(1, 3, 1), link(2, 3, null))).toEqual([
			'Tur 3: ingen synlig tilknytning',
			'Tur 3 knytter sig til tur 1',
		]);
	});

	test('say where the earlier turn stood when it is not there any more', () => {
		const gone = { ...anchorTo(excerpt, 2), edition: 'en anden' };
		expect(namesOf(link(1, 3, null, { to: gone }))).toEqual(['Tur 3 knytter sig til tur 2']);
	});

	test('name a stretch of turns as a stretch', () => {
		expect(namesOf(link(1, 3, 1, {}, 4))).toEqual(['Tur 3–4 knytter sig til tur 1']);
	});

	test('say in which of the two ways', () => {
		const way = (processual: boolean, topical: boolean) =>
			wayWords(link(1, 3, 2, { processual, topical }));
		expect(way(true, false)).toBe('processuelt');
		expect(way(false, true)).toBe('indholdsmæssigt');
		expect(way(true, true)).toBe('processuelt og indholdsmæssigt');
		expect(way(false, false)).toBe('');
		expect(wayWords(link(1, 3, null, { processual: true }))).toBe('');
	});
});

describe('turns without a tie', () => {
	test('are all but the first where nothing is tied', () => {
		expect(untied()).toEqual([2, 3, 4, 5].map((turn) => [turn, false]));
	});

	test('are none that a tie goes back from, also as part of a stretch', () => {
		expect(untied(link(1, 2, 1), link(2, 3, 1, {}, 4))).toEqual([[5, false]]);
	});

	test('are told apart by whether somebody said that none is seen', () => {
		expect(untied(link(1, 2, 1), link(2, 3, null), link(3, 4, 3))).toEqual([
			[3, true],
			[5, false],
		]);
	});

	test('are not those where somebody saw none and somebody else saw one', () => {
		expect(untied(link(1, 2, null), link(2, 2, 1))).toEqual([3, 4, 5].map((turn) => [turn, false]));
	});
});

describe('whatever is tied', () => {
	const aTie = fc
		.tuple(fc.integer({ min: 2, max: 5 }), fc.option(fc.integer({ min: 1, max: 4 })))
		.map(([later, back]) => ({ later, earlier: back === null ? null : Math.min(back, later - 1) }));
	const someTies = fc
		.array(aTie, { maxLength: 12 })
		.map((ties) => ties.map(({ later, earlier }, at) => link(at + 1, later, earlier)));

	test('every tie is listed once, whatever the order they were made in', () => {
		fc.assert(
			fc.property(someTies, (links) => {
				const ids = tiesOf(...links).map(({ entry }) => entry.id);
				expect(ids.toSorted()).toEqual(links.map(({ id }) => id).toSorted());
				expect(namesOf(...links.toReversed())).toEqual(namesOf(...links));
			}),
		);
	});

	test('every turn after the first is either tied back or a place to look at', () => {
		fc.assert(
			fc.property(someTies, (links) => {
				const tied = links.filter(({ to }) => to !== null).map(({ anchor }) => anchor.from);
				const open = untied(...links).map(([turn]) => turn);
				expect([...new Set(tied), ...open].toSorted()).toEqual([2, 3, 4, 5]);
			}),
		);
	});
});
