import { describe, expect, test } from 'vitest';
import { anExercise } from '../../../support/an-exercise.ts';
import { excerptViews } from '~/components/exercise/excerpt-views.ts';

describe('the excerpts of an exercise', () => {
	test.each(['read-aloud', 'notice', 'link', 'classify', 'gather', 'reflect'] as const)(
		'are whole in one of the type %s',
		(type) => {
			expect(excerptViews(anExercise(type))).toEqual([
				{ kind: 'whole', excerpt: 'a' },
				{ kind: 'whole', excerpt: 'b' },
			]);
		},
	);

	test('stand two by two where they are compared', () => {
		const pairs = [{ left: 'b', right: 'a', note: 'Læs dem sammen.' }];
		expect(excerptViews({ ...anExercise('compare'), pairs })).toEqual([
			{ kind: 'pair', left: 'b', right: 'a', note: 'Læs dem sammen.' },
		]);
	});

	test('are cut at their stops, in the order of turns, where one is to predict', () => {
		const stop = (excerpt: string, after: number) => ({ excerpt, after, why: 'Her.' });
		const stops = [stop('a', 3), stop('b', 2), stop('a', 1)];
		expect(excerptViews({ ...anExercise('predict'), stops })).toEqual([
			{ kind: 'stops', excerpt: 'a', stops: [stop('a', 1), stop('a', 3)] },
			{ kind: 'stops', excerpt: 'b', stops: [stop('b', 2)] },
		]);
	});
});
