import { describe, expect, test } from 'vitest';
import { numberWord } from '~/domain/excerpt/number-word.ts';
import { countWords } from '~/domain/excerpt/count-words.ts';
import { nthLetter } from '~/domain/excerpt/nth-letter.ts';
import { pauseWord } from '~/domain/excerpt/pause-word.ts';
import { turnRange } from '~/domain/excerpt/turn-range.ts';
import { voiceOf } from '~/domain/excerpt/voice.ts';
import { anExcerpt, theExcerpt } from './an-excerpt.ts';

test.each([
	['Borger', 'citizen'],
	['borgeren', 'citizen'],
	['Medarbejder', 'system'],
	['Socialarbejder', 'system'],
	['MØDELEDER 2', 'system'],
	['Forsker', 'researcher'],
	['Kollega', 'colleague'],
	['Ukendt taler', 'colleague'],
])('%s has the voice of the %s', (role, voice) => {
	expect(voiceOf(role)).toBe(voice);
});

test('letters go from a to z and on', () => {
	expect([0, 1, 25, 26, 27, 52].map(nthLetter)).toEqual(['a', 'b', 'z', 'aa', 'ab', 'ba']);
});

test('a word has a letter or a digit', () => {
	expect(countWords('Altså, jeg kunne – 25 …')).toBe(4);
	expect(countWords('')).toBe(0);
});

test('counts are words up to twelve', () => {
	expect([0, 1, 8, 12, 13].map(numberWord)).toEqual(['nul', 'en', 'otte', 'tolv', '13']);
});

test('pauses are read with a Danish comma', () => {
	expect((['.', '..', 0.5, 1, 2.5] as const).map(pauseWord)).toEqual([
		'lille pause',
		'længere pause',
		'pause, 0,5 sekund',
		'pause, 1 sekund',
		'pause, 2,5 sekunder',
	]);
});

describe('a range of turns', () => {
	const numbers = (from?: number, to?: number) =>
		turnRange(theExcerpt('strikkeklub'), from, to).turns.map(({ number }) => number);

	test('includes both ends', () => {
		expect(numbers(3, 5)).toEqual([3, 4, 5]);
	});

	test('is the whole excerpt without numbers, and never more', () => {
		expect(numbers()).toHaveLength(8);
		expect(numbers(7, 20)).toEqual([7, 8]);
		expect(numbers(9, 3)).toEqual([]);
	});

	test('keeps what stands between its turns, not what stands before or after them', () => {
		const excerpt = anExcerpt('((start))\nB: ja\n(1.0)\nS: nej\n(2.0)\nB: jo\n((slut))');
		const between = (from?: number, to?: number) =>
			turnRange(excerpt, from, to).between.map(({ after }) => after);
		expect(between()).toEqual([0, 1, 2, 3]);
		expect(between(1, 2)).toEqual([0, 1]);
		expect(between(2, 3)).toEqual([2, 3]);
	});
});
