import { describe, expect, test } from 'vitest';
import { anExercise } from '../../../support/an-exercise.ts';
import { comesAfterNoticing } from '~/domain/exercise/comes-after-noticing.ts';
import { namedExcerpts } from '~/domain/exercise/named-excerpts.ts';
import { stepIds, type ExerciseType } from '~/schemas/exercise-steps.ts';

const types = Object.keys(stepIds) as ExerciseType[];

describe('the steps', () => {
	test.each(types)('of %s have ids that can stand in an address, each once', (type) => {
		const ids: readonly string[] = stepIds[type];
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^[a-z]+$/u);
	});
});

describe('the excerpts an exercise names', () => {
	test('are those it is worked out on, in their order', () => {
		expect(namedExcerpts(anExercise('link'))).toEqual(['a', 'b']);
	});

	test('are also those it stops in', () => {
		const stops = [
			{ excerpt: 'c', after: 1, why: 'Her.' },
			{ excerpt: 'a', after: 1, why: 'Og her.' },
		];
		expect(namedExcerpts({ ...anExercise('predict'), stops })).toEqual(['a', 'b', 'c']);
	});

	test('are also those it compares', () => {
		const pairs = [
			{ left: 'b', right: 'a', note: 'Først.' },
			{ left: 'd', right: 'c', note: 'Så.' },
		];
		expect(namedExcerpts({ ...anExercise('compare'), pairs })).toEqual(['a', 'b', 'd', 'c']);
	});
});

test('one notices before one ties, compares, sorts, gathers and reflects', () => {
	expect(types.filter(comesAfterNoticing)).toEqual([
		'link',
		'compare',
		'classify',
		'gather',
		'reflect',
	]);
});
