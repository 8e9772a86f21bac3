import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ReflectWork } from '~/components/exercise/work/reflect/ReflectWork.tsx';
import { anExercise } from '../support/an-exercise.ts';
import { theExcerpt } from '../unit/domain/excerpt/an-excerpt.ts';
import type { StepOf } from '~/domain/exercise/exercise.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

const exercise = {
	...anExercise('reflect'),
	quotes: [
		{ turn: 1, of: 3 },
		{ turn: 3, of: 4 },
	],
	words: ['fanget', 'overså'],
};
const excerpts = [theExcerpt('strikkeklub'), theExcerpt('refleksion')];
const work = (step: StepOf<'reflect'>, setting: Setting = 'own') =>
	parse(
		renderToString(
			<ReflectWork {...{ exercise, excerpts, setting, step }} terms={[]} noticing={null} />,
		),
	);

describe('two conversations, one about the other', () => {
	test('lead from a turn to the one it gives back, and from that one to it', () => {
		const buttons = work('read')
			.querySelectorAll('.turn button')
			.map(({ text }) => text);
		expect(buttons).toEqual([
			'Gengives i tur 1 i Refleksion',
			'Gengives i tur 3 i Refleksion',
			'Gengiver tur 3 i Strikkeklubben',
			'Gengiver tur 4 i Strikkeklubben',
		]);
	});

	test('have ids that name each turn once', () => {
		const ids = work('read')
			.querySelectorAll('.turn')
			.map(({ id }) => id);
		expect(new Set(ids).size).toBe(16);
	});

	test('ask of each pair whether the words stand as they stood', () => {
		expect(
			work('read')
				.querySelectorAll('.reflect-section label')
				.map(({ text }) => text),
		).toEqual([
			'Tur 1 i Refleksion og tur 3 i Strikkeklubben',
			'Tur 3 i Refleksion og tur 4 i Strikkeklubben',
		]);
	});
});

describe('a word to look at', () => {
	const questions = work('describe').querySelectorAll('.word-question');

	test('stands in its turn as it is written, and is marked there', () => {
		const [first] = questions;
		expect(first?.querySelector('.turn-words')?.text).toBe(excerpts[1]?.turns[0]?.raw);
		expect(questions.map((question) => question.querySelector('mark')?.text)).toEqual([
			'fanget',
			'fanget',
			'overså',
		]);
	});

	test('can be said to describe, to judge, or neither, and nothing is chosen beforehand', () => {
		for (const question of questions) {
			expect(question.querySelectorAll('.word-marks label').map(({ text }) => text.trim())).toEqual(
				['beskriver', 'vurderer', 'kan ikke afgøres'],
			);
			expect(question.querySelectorAll('input[checked]')).toEqual([]);
		}
	});
});

test('one’s own turn is asked for without names', () => {
	const fields = work('own').querySelectorAll('textarea');
	expect(fields[0]?.getAttribute('placeholder')).toBe(
		'Uden navne og uden noget, nogen kan kendes på.',
	);
	expect(fields).toHaveLength(4);
});

test('a colleague may ask two questions, and nothing else is asked for', () => {
	expect(
		work('lend')
			.querySelectorAll('label')
			.map(({ text }) => text),
	).toEqual(['Kollegaens første spørgsmål', 'Kollegaens andet spørgsmål']);
});

test('a room is spoken to as many', () => {
	expect(work('lend', 'room').text).toContain('Se det ved siden af det, I først lagde mærke til');
	expect(work('own', 'room').text).toContain('Fra jeres egen hverdag');
});
