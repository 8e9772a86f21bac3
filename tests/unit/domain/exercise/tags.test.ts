import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagLetters, undecided } from '~/domain/exercise/tag-letters.ts';
import { taggedRow } from '~/domain/exercise/tagged-row.ts';
import { allTags, doubleTags, taggedStretches } from '~/domain/exercise/tagged-stretches.ts';
import { segments } from '~/domain/excerpt/segments.ts';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { indexByTurn } from '~/domain/notebook/index-by-turn.ts';
import { emptyNotebook, merge } from '~/domain/notebook/notebook.ts';
import { anExcerpt, theExcerpt } from '../excerpt/an-excerpt.ts';
import { anId, aNote } from '../../formats/notebook/an-entry.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';

const excerpt = anExcerpt('B: Jeg vil ud og arbejde\nS: Ja, hvor?\nB: ((nikker))');

/** A tag on words of a turn, on the whole of it, or on several turns. */
function tag(
	id: number,
	name: string,
	turn: number,
	words?: readonly [number, number],
	of = excerpt,
	to = turn,
): EntryOf<'tag'> {
	const { exercise, setting, created, modified } = aNote();
	const kept = { id: anId(id), exercise, setting, created, modified };
	const range = words && { start: words[0], end: words[1] };
	const anchor = anchorTo(of, turn, to, range);
	return { ...kept, type: 'tag', anchor, tag: name, criteria: [], text: '' };
}

const stretchesOf = (entries: readonly EntryOf<'tag'>[], of = excerpt) =>
	taggedStretches(indexByTurn(merge(emptyNotebook, entries), of), of);

describe('the letter of a tag', () => {
	test('is its first that is free, and a question mark for what is undecided', () => {
		const tags = ['generelt', 'konkret', 'begge', undecided, 'oplysning/vejledning', 'gave'];
		expect([...tagLetters(tags).values()]).toEqual(['G', 'K', 'B', '?', 'O', 'A']);
	});

	test('is a number where all its letters are taken', () => {
		expect([...tagLetters(['a', 'aa', 'AAA']).values()]).toEqual(['A', '1', '2']);
	});

	test('is never that of another tag', () => {
		const tags = fc.uniqueArray(fc.oneof(fc.string({ maxLength: 4 }), fc.constant(undecided)));
		fc.assert(
			fc.property(tags, (all) => {
				const letters = [...tagLetters(all).values()];
				expect(letters).toHaveLength(all.length);
				expect(new Set(letters).size).toBe(all.length);
				expect(letters).not.toContain('');
			}),
		);
	});
});

describe('where tags stand', () => {
	test('is told in reading order', () => {
		const found = stretchesOf([
			tag(1, 'konkret', 2, [4, 8]),
			tag(2, 'generelt', 1, [14, 21]),
			tag(3, 'begge', 1, [0, 3]),
		]);
		expect(found.map(({ entry, turn, start }) => [entry.tag, turn, start])).toEqual([
			['begge', 1, 0],
			['generelt', 1, 14],
			['konkret', 2, 4],
		]);
	});

	test('is the whole turn where no words were picked, and each turn of several', () => {
		const found = stretchesOf([tag(1, 'generelt', 1, undefined, excerpt, 2)]);
		expect(found.map(({ turn, start, end }) => [turn, start, end])).toEqual([
			[1, 0, 21],
			[2, 0, 9],
		]);
	});

	test('names own tags after those of the exercise, each once', () => {
		const found = stretchesOf([tag(1, 'drøm', 1), tag(2, 'konkret', 2), tag(3, 'drøm', 2)]);
		expect(allTags([{ tag: 'generelt' }, { tag: 'konkret' }], found)).toEqual([
			'generelt',
			'konkret',
			'drøm',
		]);
	});
});

describe('several tags on the same words', () => {
	const placesOf = (...entries: readonly EntryOf<'tag'>[]) =>
		doubleTags(stretchesOf(entries)).map((place) => place.map(({ entry }) => entry.tag));

	test('are found where they share a word, and where one is on the whole turn', () => {
		expect(placesOf(tag(1, 'generelt', 1, [0, 7]), tag(2, 'konkret', 1, [4, 21]))).toEqual([
			['generelt', 'konkret'],
		]);
		expect(placesOf(tag(1, 'generelt', 1, [4, 7]), tag(2, 'konkret', 1))).toEqual([
			['konkret', 'generelt'],
		]);
	});

	test('are not found side by side, in two turns, or where it is the same tag twice', () => {
		expect(placesOf(tag(1, 'generelt', 1, [0, 7]), tag(2, 'konkret', 1, [7, 21]))).toEqual([]);
		expect(placesOf(tag(1, 'generelt', 1), tag(2, 'konkret', 2))).toEqual([]);
		expect(placesOf(tag(1, 'konkret', 1, [0, 7]), tag(2, 'konkret', 1))).toEqual([]);
	});

	test('are found on a turn without words', () => {
		expect(placesOf(tag(1, 'konkret', 3), tag(2, undecided, 3))).toEqual([['konkret', undecided]]);
	});
});

describe('a turn with its tags', () => {
	const spoken = theExcerpt('strikkeklub');
	const aTagged = fc
		.tuple(fc.integer({ min: 1, max: spoken.turns.length }), fc.array(fc.tuple(fc.nat(), fc.nat())))
		.map(([number, pairs]) => {
			const turn = spoken.turns[number - 1]!;
			const tags = pairs.map(([a, b], at) => {
				const [start, other] = [a % turn.text.length, b % (turn.text.length + 1)];
				const words = [Math.min(start, other), Math.max(start + 1, other)] as const;
				return tag(at + 1, `mærke ${at % 3}`, number, words, spoken);
			});
			return { turn, stretches: stretchesOf(tags, spoken) };
		});

	test('reads as the turn without them', () => {
		fc.assert(
			fc.property(aTagged, ({ turn, stretches }) => {
				const text = (parts: readonly { readonly text: string }[]) =>
					parts.map((part) => part.text).join('');
				const row = taggedRow(turn, stretches).flatMap((part) => part.segments);
				expect(text(row)).toBe(text(segments(turn)));
			}),
		);
	});

	test('has each tag on its words, on no others, and its end once', () => {
		fc.assert(
			fc.property(aTagged, ({ turn, stretches }) => {
				const row = taggedRow(turn, stretches);
				for (const { entry, start, end } of stretches) {
					const own = row.filter(({ tags }) => tags.some((each) => each.entry === entry));
					const words = own
						.flatMap((part) => part.segments)
						.filter(({ kind }) => kind === 'words' || kind === 'boundary');
					expect(words.map(({ text }) => text).join('')).toBe(turn.text.slice(start, end));
				}
				const ends = row.flatMap((part) => part.ends.map(({ entry }) => entry.id));
				expect(ends.toSorted()).toEqual(stretches.map(({ entry }) => entry.id).toSorted());
			}),
		);
	});

	test('has a lane of its own for each of two that share words, the same all along', () => {
		fc.assert(
			fc.property(aTagged, ({ turn, stretches }) => {
				const lanes = new Map<string, number>();
				for (const { tags } of taggedRow(turn, stretches)) {
					expect(new Set(tags.map(({ lane }) => lane)).size).toBe(tags.length);
					for (const { entry, lane } of tags) {
						expect(lanes.get(entry.id) ?? lane).toBe(lane);
						lanes.set(entry.id, lane);
					}
				}
			}),
		);
	});
});
