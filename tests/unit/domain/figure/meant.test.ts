import { describe, expect, test } from 'vitest';
import { wordsOfTurns } from '~/domain/excerpt/words-of-turns.ts';
import { byMeaning, meantBy } from '~/domain/figure/meant.ts';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import type { Entry, EntryOf } from '~/domain/notebook/entry.ts';
import { anExcerpt, theExcerpt } from '../excerpt/an-excerpt.ts';

const excerpt = theExcerpt('moedeleder');
const places = wordsOfTurns(excerpt.turns, ['vi']);
const choices = ['teamet', 'kan ikke afgøres'];

function tagOn(place: number, tag: string, change: Partial<EntryOf<'tag'>> = {}): Entry {
	const { turn, start, end } = places[place]!;
	const number = String(Math.trunc(start) % 1000).padStart(12, '0');
	const tagged: EntryOf<'tag'> = {
		id: `00000000-0000-0000-0000-${number}`,
		created: '2026-01-01T10:00:00.000Z',
		modified: '2026-01-01T10:00:00.000Z',
		type: 'tag',
		exercise: null,
		setting: 'own',
		anchor: anchorTo(excerpt, turn, turn, { start, end }),
		tag,
		criteria: [],
		text: '',
	};
	return { ...tagged, ...change };
}

const meantIn = (...entries: readonly Entry[]) =>
	meantBy(new Map(entries.map((entry) => [entry.id, entry])), excerpt, places, choices).map(
		(tag) => tag?.tag ?? null,
	);
const none = places.map(() => null);

describe('who is meant', () => {
	test('is what the reader has put on just this word', () => {
		expect(meantIn(tagOn(2, 'teamet'))).toEqual(
			places.map((_, at) => (at === 2 ? 'teamet' : null)),
		);
	});

	test('is the latest, where two tabs said something', () => {
		const later = tagOn(0, 'kan ikke afgøres', {
			id: '00000000-0000-0000-0000-00000000000b',
			modified: '2026-01-02T10:00:00.000Z',
		});
		expect(meantIn(tagOn(0, 'teamet'), later)[0]).toBe('kan ikke afgøres');
		expect(meantIn(later, tagOn(0, 'teamet'))[0]).toBe('kan ikke afgøres');
	});

	test('is not told by other tags, by exercises, by a room, or by the whole turn', () => {
		const { turn } = places[0]!;
		expect(
			meantIn(
				tagOn(0, 'spørgsmål'),
				tagOn(1, 'teamet', { exercise: 'laeg-maerke-til' }),
				tagOn(2, 'teamet', { setting: 'room' }),
				tagOn(3, 'teamet', { anchor: anchorTo(excerpt, turn) }),
			),
		).toEqual(none);
	});

	test('is not told of words that were edited since', () => {
		const edited = { ...excerpt, turns: anExcerpt('S: Men inden vi kommer').turns };
		const tag = tagOn(0, 'teamet');
		const places = wordsOfTurns(edited.turns, ['vi']);
		expect(meantBy(new Map([[tag.id, tag]]), edited, places, choices)).toEqual([null]);
	});
});

test('the list is in the order of the choices and leaves out those nobody made', () => {
	expect(byMeaning(['a', 'b', 'c'], ['x', null, 'y'], ['y', 'z', 'x'])).toEqual([
		{ choice: 'y', places: ['c'] },
		{ choice: 'x', places: ['a'] },
	]);
});
