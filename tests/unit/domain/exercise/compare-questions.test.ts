import { describe, expect, test } from 'vitest';
import { questionsOf, type ComparedPair } from '~/domain/exercise/compare-questions.ts';
import { comparedPairs } from '~/domain/exercise/compared-pairs.ts';
import { placeOf } from '~/domain/notebook/anchor.ts';
import { readEntry } from '~/formats/notebook/entry.ts';
import { anExercise } from '../../../support/an-exercise.ts';
import { theExcerpt } from '../excerpt/an-excerpt.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

const first = (setting: Setting): ComparedPair => ({
	number: 1,
	left: theExcerpt('gribning-mandag'),
	right: theExcerpt('gribning-du-hoerer'),
	setting,
});
const second = (setting: Setting): ComparedPair => ({
	number: 2,
	left: theExcerpt('nogen-spoergsmaal'),
	right: theExcerpt('hvilke-spoergsmaal'),
	setting,
});
const fields = (pair: ComparedPair) =>
	questionsOf(pair).flatMap(({ questions }) => questions.map(({ field }) => field));

describe('what is asked of two courses', () => {
	test('alone: two questions at each turn, in the order of positions', () => {
		expect(fields(first('own'))).toEqual([
			'p1-does',
			'p1-words',
			'p2-left-does',
			'p2-left-next',
			'p2-right-does',
			'p2-right-next',
			'p3-left-does',
			'p3-left-next',
			'p3-right-does',
			'p3-right-next',
			'p4-left-does',
			'p4-left-next',
			'p5-left-does',
			'p5-left-next',
		]);
	});

	test('in a room: one question for each position', () => {
		expect(fields(first('room'))).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
		expect(fields(second('room'))).toEqual(['pair-2-p1', 'pair-2-p2']);
	});

	test('no field of one pair is a field of another, and each can be kept', () => {
		const all = [...fields(first('own')), ...fields(second('own'))];
		expect(new Set(all).size).toBe(all.length);
		const time = '2026-11-23T10:00:00.000Z';
		const id = '00000000-0000-4000-8000-000000000001';
		for (const field of all) {
			const answer = { type: 'answer', exercise: 'e', setting: 'own', prompt: '?', anchor: null };
			const entry = { ...answer, field, text: '', id, created: time, modified: time };
			expect(readEntry(entry)).not.toBeNull();
		}
	});

	test('stands at its turn, and at no turn where it is about two', () => {
		for (const { position, side, questions } of questionsOf(first('own'))) {
			const excerpt = side === 'right' ? first('own').right : first('own').left;
			for (const { anchor } of questions) {
				expect(anchor && placeOf(anchor, excerpt)).toEqual({ from: position, to: position });
			}
		}
		const inRoom = questionsOf(first('room')).flatMap(({ questions }) => questions);
		expect(inRoom.map(({ anchor }) => anchor?.from ?? null)).toEqual([1, null, null, 4, 5]);
	});

	test('of two that share no turn begins at their first position', () => {
		expect(questionsOf(second('own')).map(({ position }) => position)).toEqual([1, 1, 2, 2]);
	});
});

test('the pairs of an exercise are numbered, and one without its excerpts is left out', () => {
	const pairs = [
		{ left: 'findes-ikke', right: 'gribning-mandag', note: 'Nej.' },
		{ left: 'nogen-spoergsmaal', right: 'hvilke-spoergsmaal', note: 'Ja.' },
	];
	const { left, right } = second('own');
	expect(comparedPairs({ ...anExercise('compare'), pairs }, [left, right], 'own')).toEqual([
		{ pair: { number: 2, left, right, setting: 'own' }, note: 'Ja.' },
	]);
});
