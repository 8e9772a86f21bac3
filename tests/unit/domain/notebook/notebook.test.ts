import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	create,
	emptyNotebook,
	isNewer,
	merge,
	remove,
	restore,
	revise,
} from '~/domain/notebook/notebook.ts';
import { readEntry } from '~/formats/notebook/entry.ts';
import { aNote, anEntry, anId, aTime } from '../../formats/notebook/an-entry.ts';
import type { Entry, Written } from '~/domain/notebook/entry.ts';

/** Few ids and few instants, so that versions of the same entry meet, often from the same instant. */
const aVersion = fc
	.tuple(anEntry, fc.nat({ max: 3 }), fc.nat({ max: 3 }))
	.map(([entry, id, second]): Entry => ({
		...entry,
		id: anId(id),
		modified: `2026-11-22T10:00:0${second}.000Z`,
	}));
const versions = fc.array(aVersion, { maxLength: 8 });
const aWritten = anEntry.filter((entry): entry is Written => entry.type !== 'removed');

const notebookOf = (entries: readonly Entry[]) => merge(emptyNotebook, entries);

/** The same for notebooks with the same entries, in whatever order they came. */
const contentOf = (notebook: ReadonlyMap<string, Entry>) => new Map([...notebook].toSorted());

describe('a merge', () => {
	test('is the same whoever merges what into what', () => {
		fc.assert(
			fc.property(versions, versions, (mine, yours) => {
				const here = merge(notebookOf(mine), notebookOf(yours).values());
				const there = merge(notebookOf(yours), notebookOf(mine).values());
				expect(contentOf(here)).toEqual(contentOf(there));
			}),
			{ numRuns: 1000 },
		);
	});

	test('of three is the same, whichever two come first', () => {
		fc.assert(
			fc.property(versions, versions, versions, (a, b, c) => {
				const left = merge(merge(notebookOf(a), b), c);
				const right = merge(notebookOf(a), merge(notebookOf(b), c).values());
				expect(contentOf(left)).toEqual(contentOf(right));
			}),
			{ numRuns: 1000 },
		);
	});

	test('is the same in whatever order single entries come', () => {
		const shuffled = versions.chain((all) =>
			fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
		);
		fc.assert(
			fc.property(shuffled, ([all, otherwise]) => {
				expect(contentOf(notebookOf(all))).toEqual(contentOf(notebookOf(otherwise)));
			}),
			{ numRuns: 1000 },
		);
	});

	test('of what is known already changes nothing, not even the notebook', () => {
		fc.assert(
			fc.property(versions, versions, (mine, yours) => {
				const merged = merge(notebookOf(mine), yours);
				expect(merge(merged, yours)).toBe(merged);
				expect(merge(merged, structuredClone([...merged.values()]))).toBe(merged);
			}),
		);
	});

	test('loses nothing: for every version there is one that is as new', () => {
		fc.assert(
			fc.property(versions, versions, (mine, yours) => {
				const merged = merge(notebookOf(mine), yours);
				for (const entry of [...mine, ...yours]) {
					const stays = merged.get(entry.id);
					expect(stays && !isNewer(entry, stays)).toBe(true);
				}
				for (const entry of merged.values()) expect([...mine, ...yours]).toContainEqual(entry);
			}),
		);
	});

	test('leaves both notebooks as they were', () => {
		const mine = notebookOf([aNote()]);
		merge(mine, [aNote({ id: anId(2) })]);
		expect([...mine.values()]).toEqual([aNote()]);
	});

	test('goes by the time of each entry, not of the whole', () => {
		const mine = [
			aNote({ text: 'ældre' }),
			aNote({ id: anId(2), text: 'min', modified: later(2) }),
		];
		const yours = [
			aNote({ text: 'nyere', modified: later(1) }),
			aNote({ id: anId(2), text: 'din' }),
		];
		const texts = [...merge(notebookOf(mine), yours).values()].map(
			(entry) => 'text' in entry && entry.text,
		);
		expect(texts).toEqual(['nyere', 'min']);
	});

	test('does not mind in which order the fields of an entry were written', () => {
		const note = aNote();
		const turned = Object.fromEntries(Object.entries(note).toReversed()) as unknown as Entry;
		expect(isNewer(note, turned)).toBe(false);
		expect(isNewer(turned, note)).toBe(false);
	});
});

describe('of two versions', () => {
	test('just one is newer, unless they are the same', () => {
		fc.assert(
			fc.property(aVersion, aVersion, (a, b) => {
				const other = { ...b, id: a.id };
				const count = Number(isNewer(a, other)) + Number(isNewer(other, a));
				if (count === 0) expect(a).toEqual(other);
				else expect(count).toBe(1);
			}),
			{ numRuns: 1000 },
		);
	});

	test('a tombstone is newer than what it deletes, and older than what is written after it', () => {
		fc.assert(
			fc.property(aWritten, aTime, aTime, (entry, now, then) => {
				const tombstone = remove(entry, now);
				const again = restore(entry, tombstone, then);
				const all = [again, tombstone, entry];
				expect(notebookOf([entry, tombstone]).get(entry.id)).toBe(tombstone);
				expect(notebookOf([tombstone, entry]).get(entry.id)).toBe(tombstone);
				expect(notebookOf(all).get(entry.id)).toBe(again);
				expect(notebookOf(all.toReversed()).get(entry.id)).toBe(again);
			}),
		);
	});

	test('from the same instant, words win over a tombstone', () => {
		const note = aNote();
		const { id, created, modified } = note;
		const tombstone = { type: 'removed', id, created, modified } as const;
		expect(isNewer(note, tombstone)).toBe(true);
		expect(isNewer(tombstone, note)).toBe(false);
	});
});

describe('what a reader does', () => {
	test('writing gives an entry both its times', () => {
		const { type, exercise, setting, anchor, text, where } = aNote();
		const draft = { type, exercise, setting, anchor, text, where };
		const times = { created: later(1), modified: later(1) };
		expect(create(draft, anId(7), later(1))).toEqual(aNote({ id: anId(7), ...times }));
	});

	test('changing, deleting and undoing always make a newer version, wherever the clock is', () => {
		fc.assert(
			fc.property(aWritten, fc.array(aTime, { minLength: 3, maxLength: 3 }), (entry, clock) => {
				const [first = '', second = '', third = ''] = clock;
				const revised = revise(entry, {}, first);
				const tombstone = remove(revised, second);
				const restored = restore(revised, tombstone, third);
				const all: readonly Entry[] = [entry, revised, tombstone, restored];
				all.reduce((older, newer) => {
					expect(isNewer(newer, older)).toBe(true);
					expect(readEntry(newer)).toEqual(newer);
					return newer;
				});
				expect(restored).toEqual({ ...entry, modified: restored.modified });
			}),
		);
	});

	test('changing goes by the clock where it runs, and one millisecond on where it went back', () => {
		expect(revise(aNote(), { text: 'b' }, later(1))).toEqual(
			aNote({ text: 'b', modified: later(1) }),
		);
		expect(revise(aNote(), {}, '2020-01-01T00:00:00.000Z').modified).toBe(
			'2026-11-22T10:05:00.001Z',
		);
	});

	test('deleting leaves no word', () => {
		expect(remove(aNote(), later(1))).toEqual({
			type: 'removed',
			id: anId(1),
			created: aNote().created,
			modified: later(1),
		});
	});
});

/** Some minutes after a note was written. */
function later(minutes: number): string {
	return `2026-11-22T10:${String(5 + minutes).padStart(2, '0')}:00.000Z`;
}
