import { describe, expect, test } from 'vitest';
import { excerptViews } from '~/components/exercise/excerpt-views.ts';
import type { Exercise } from '~/domain/course/course.ts';

const common = {
	id: 'oevelse',
	number: 1,
	title: 'Øvelse',
	summary: 'En øvelse.',
	chapter: 'kapitel',
	slides: [],
	excerpts: ['a', 'b'],
	minutes: 5,
	group: 'Alene',
	goal: 'At øve sig.',
	steps: [],
	question: 'Hvad nu?',
	facilitator: { say: 'Ja.', expect: 'Nej.' },
	references: [],
};

describe('the excerpts of an exercise', () => {
	test.each(['read-aloud', 'notice', 'link', 'gather', 'reflect'] as const)(
		'are whole in one of the type %s',
		(type) => {
			expect(excerptViews({ ...common, type })).toEqual([
				{ kind: 'whole', excerpt: 'a' },
				{ kind: 'whole', excerpt: 'b' },
			]);
		},
	);

	test('are whole where words are put on the turns', () => {
		const exercise: Exercise = { ...common, type: 'classify', tags: ['x', 'y'], criteria: [] };
		expect(excerptViews(exercise).map(({ kind }) => kind)).toEqual(['whole', 'whole']);
	});

	test('stand two by two where they are compared', () => {
		const pairs = [{ left: 'b', right: 'a', note: 'Læs dem sammen.' }];
		expect(excerptViews({ ...common, type: 'compare', pairs })).toEqual([
			{ kind: 'pair', left: 'b', right: 'a', note: 'Læs dem sammen.' },
		]);
	});

	test('are cut at their stops, in the order of turns, where one is to predict', () => {
		const stop = (excerpt: string, after: number) => ({ excerpt, after, why: 'Her.' });
		const stops = [stop('a', 3), stop('b', 2), stop('a', 1)];
		expect(excerptViews({ ...common, type: 'predict', stops })).toEqual([
			{ kind: 'stops', excerpt: 'a', stops: [stop('a', 1), stop('a', 3)] },
			{ kind: 'stops', excerpt: 'b', stops: [stop('b', 2)] },
		]);
	});
});
