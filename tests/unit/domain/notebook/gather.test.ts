import { describe, expect, test } from 'vitest';
import { answersTo } from '~/domain/notebook/answers.ts';
import { gather } from '~/domain/notebook/gather.ts';
import { emptyNotebook, merge, remove } from '~/domain/notebook/notebook.ts';
import { progressIn } from '~/domain/notebook/progress.ts';
import { aNote, anAnswer, anId } from '../../formats/notebook/an-entry.ts';
import type { Entry, EntryOf } from '~/domain/notebook/entry.ts';

const course = {
	excerpts: [
		{ id: 'strikkeklub', title: 'Strikkeklubben' },
		{ id: 'refleksion', title: 'Refleksionen' },
	],
	exercises: [
		{ id: 'laeg-maerke-til', title: 'Læg mærke til' },
		{ id: 'knyt-turene', title: 'Knyt turene' },
	],
};

const notebookOf = (entries: readonly Entry[]) => merge(emptyNotebook, entries);
const on = (excerpt: string, from: number, to = from) => ({ ...aNote().anchor, excerpt, from, to });

function at(minute: number) {
	const time = `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`;
	return { created: time, modified: time };
}

function answer(
	id: number,
	field: string,
	change: Partial<EntryOf<'answer'>> = {},
): EntryOf<'answer'> {
	return anAnswer({ id: anId(id), exercise: 'knyt-turene', field, ...change });
}

function progress(id: number, state: 'opened' | 'closed', minute: number): EntryOf<'progress'> {
	const { setting } = aNote();
	return { id: anId(id), ...at(minute), type: 'progress', exercise: 'knyt-turene', setting, state };
}

describe('everything that was written', () => {
	test('stands by excerpt in the order of the course, then by turn, then by time', () => {
		const notes = [
			aNote({ id: anId(1), anchor: on('refleksion', 1) }),
			aNote({ id: anId(2), anchor: on('strikkeklub', 3), ...at(9) }),
			aNote({ id: anId(3), anchor: on('strikkeklub', 3), ...at(8) }),
			aNote({ id: anId(4), anchor: on('strikkeklub', 2, 4) }),
			aNote({ id: anId(5), anchor: on('strikkeklub', 2), ...at(9) }),
		];
		const { excerpts } = gather(notebookOf(notes), course, 'own');
		expect(excerpts.map(({ title, entries }) => [title, entries.map(({ id }) => id)])).toEqual([
			['Strikkeklubben', [anId(5), anId(4), anId(3), anId(2)]],
			['Refleksionen', [anId(1)]],
		]);
	});

	test('has answers by exercise in the order they are asked for', () => {
		const answers = [
			answer(1, '10-does'),
			answer(2, '2-left-does', at(9)),
			answer(3, '2-left-does', at(8)),
			answer(4, '1', { exercise: 'laeg-maerke-til' }),
		];
		const { exercises, excerpts } = gather(notebookOf(answers), course, 'own');
		expect(exercises.map((each) => [each.title, each.answers.map(({ id }) => id)])).toEqual([
			['Læg mærke til', [anId(4)]],
			['Knyt turene', [anId(3), anId(2), anId(1)]],
		]);
		expect(excerpts).toEqual([]);
	});

	test('has a note once, under its excerpt, and names the exercise it was written in', () => {
		const { excerpts, exercises } = gather(
			notebookOf([aNote({ exercise: 'knyt-turene' })]),
			course,
			'own',
		);
		expect(excerpts[0]?.entries).toEqual([aNote({ exercise: 'knyt-turene' })]);
		expect(exercises).toEqual([
			{
				id: 'knyt-turene',
				title: 'Knyt turene',
				progress: { state: 'begun', when: aNote().modified, count: 1 },
				suggestions: [],
				answers: [],
			},
		]);
	});

	test('keeps apart what one wrote alone and what a room wrote together', () => {
		const notebook = notebookOf([aNote(), aNote({ id: anId(2), setting: 'room' })]);
		const idsIn = (setting: 'own' | 'room') =>
			gather(notebook, course, setting).excerpts.flatMap(({ entries }) =>
				entries.map(({ id }) => id),
			);
		expect(idsIn('own')).toEqual([anId(1)]);
		expect(idsIn('room')).toEqual([anId(2)]);
	});

	test('has what belongs to an excerpt or an exercise that the course has no more, last and without a title', () => {
		const entries = [
			aNote({ anchor: on('borte', 1) }),
			aNote({ id: anId(2) }),
			answer(3, '1', { exercise: 'glemt' }),
			answer(4, '1'),
			answer(5, '1', { exercise: null }),
		];
		const { excerpts, exercises } = gather(notebookOf(entries), course, 'own');
		expect(excerpts.map(({ id, title }) => [id, title])).toEqual([
			['strikkeklub', 'Strikkeklubben'],
			['borte', null],
		]);
		expect(exercises.map(({ id, title }) => [id, title])).toEqual([
			['knyt-turene', 'Knyt turene'],
			['glemt', null],
			[null, null],
		]);
	});

	test('leaves out what is deleted, and fields that stand empty', () => {
		const entries = [
			remove(aNote(), '2026-11-23T00:00:00.000Z'),
			aNote({ id: anId(2), text: ' \n', where: '' }),
		];
		expect(gather(notebookOf(entries), course, 'own')).toEqual({ excerpts: [], exercises: [] });
	});
});

describe('an exercise', () => {
	const stateOf = (...entries: readonly Entry[]) =>
		progressIn(notebookOf(entries), 'knyt-turene', 'own');

	test('is untouched as long as nothing of it is in the notebook', () => {
		const elsewhere = [answer(1, '1', { setting: 'room' }), answer(2, '1', { exercise: 'andet' })];
		expect(stateOf(...elsewhere)).toEqual({ state: 'untouched', when: null, count: 0 });
	});

	test('is opened when it was looked at, also with a field emptied again', () => {
		const opened = { state: 'opened', when: at(1).modified, count: 0 };
		expect(stateOf(progress(1, 'opened', 1))).toEqual(opened);
		expect(stateOf(progress(1, 'opened', 1), answer(2, '1', { text: '' }))).toEqual(opened);
	});

	test('is begun with the first thing written, and the time is that of the last', () => {
		const entries = [progress(1, 'opened', 1), answer(2, '1', at(3)), answer(3, '2', at(2))];
		expect(stateOf(...entries)).toEqual({ state: 'begun', when: at(3).modified, count: 2 });
	});

	test('is closed by whoever did it, with or without anything written', () => {
		const closed = { state: 'closed', when: at(5).modified };
		expect(stateOf(progress(1, 'closed', 5))).toEqual({ ...closed, count: 0 });
		expect(stateOf(progress(1, 'closed', 5), answer(2, '1', at(7)))).toEqual({
			...closed,
			count: 1,
		});
	});

	test('stays closed where another machine only opened it later', () => {
		expect(stateOf(progress(1, 'closed', 5), progress(2, 'opened', 9)).state).toBe('closed');
	});
});

describe('answers to one question', () => {
	const question = { exercise: 'knyt-turene', setting: 'own', field: '1' } as const;

	test('have the one written on last first, and the same order in every tab', () => {
		const [a, b, c] = [answer(1, '1', at(1)), answer(2, '1', at(2)), answer(3, '1', at(2))];
		const expected = [anId(2), anId(3), anId(1)];
		expect(answersTo(notebookOf([a, b, c]), question).map(({ id }) => id)).toEqual(expected);
		expect(answersTo(notebookOf([c, b, a]), question).map(({ id }) => id)).toEqual(expected);
	});

	test('are none of another question, exercise or setting', () => {
		const others = [
			answer(1, '2'),
			answer(2, '1', { exercise: 'andet' }),
			answer(3, '1', { setting: 'room' }),
			aNote({ id: anId(4), exercise: 'knyt-turene' }),
		];
		expect(answersTo(notebookOf(others), question)).toEqual([]);
	});
});
