import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CompareTurns } from '~/components/excerpt/CompareTurns.tsx';
import { CompareWork } from '~/components/exercise/work/compare/CompareWork.tsx';
import { stepIds, type StepOf } from '~/schemas/exercise-steps.ts';
import { anExercise } from '../support/an-exercise.ts';
import { theExcerpt } from '../unit/domain/excerpt/an-excerpt.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

const excerpts = [
	'gribning-mandag',
	'gribning-du-hoerer',
	'nogen-spoergsmaal',
	'hvilke-spoergsmaal',
].map(theExcerpt);
const exercise = {
	...anExercise('compare'),
	pairs: [
		{ left: 'gribning-mandag', right: 'gribning-du-hoerer', note: 'Højst den ene.' },
		{ left: 'nogen-spoergsmaal', right: 'hvilke-spoergsmaal', note: 'En analogi.' },
	],
};
const terms = [
	{ id: 'gribning', term: 'gribning', definition: 'At knytte an.', source: 'Oplægget' },
];
const work = (step: StepOf<'compare'>, setting: Setting = 'own') =>
	parse(
		renderToString(
			<CompareWork {...{ exercise, excerpts, terms, setting, step }} noticing={null} />,
		),
	);
const turns = (root: ReturnType<typeof work>) =>
	root.querySelectorAll('.turn').map(({ id }) => id.replace('oevelse-gribning-mandag-', ''));
const asked = (root: ReturnType<typeof work>) =>
	root.querySelectorAll('[role=group]').map((group) => group.getAttribute('aria-label'));

describe('two courses, step by step', () => {
	test('begin with what they share', () => {
		expect(turns(work('opening'))).toEqual(['t1']);
		expect(asked(work('opening'))).toEqual(['1. position']);
	});

	test('go on to where they part, and no further', () => {
		expect(turns(work('positions'))).toEqual(['t1', 't2', 'a-t2', 'b-t2']);
		expect(asked(work('positions'))).toEqual(['Forløb A, 2. position', 'Forløb B, 2. position']);
	});

	test('then to how that was taken, to their ends', () => {
		expect(turns(work('third'))).toEqual([
			't1',
			't2',
			'a-t2',
			'b-t2',
			'a-t3',
			'b-t3',
			'a-t4',
			'a-t5',
		]);
		expect(asked(work('third'))).toEqual([
			'Forløb A, 3. position',
			'Forløb B, 3. position',
			'Forløb A, 4. position',
			'Forløb A, 5. position',
		]);
	});

	test('name the concept at its step and not before', () => {
		for (const step of stepIds.compare) {
			expect(work(step).text.includes('At knytte an.')).toBe(step === 'concept');
		}
	});

	test('have the definition last, after one’s own words', () => {
		const headings = work('concept').querySelectorAll('h3');
		expect(headings.map(({ text }) => text)).toEqual(['Dine egne ord', 'Gribning']);
	});

	test('are followed by another pair, with what is known of it, under other names', () => {
		const root = work('second');
		expect(root.querySelector('p')?.text).toBe('En analogi.');
		expect(root.querySelectorAll('.compare-name').map(({ text }) => text)).toEqual([
			'Forløb C',
			'Forløb D',
		]);
		expect(root.querySelectorAll('.compare-badge').map(({ text }) => text)).toEqual([
			'Herkomst: uoplyst',
			'Herkomst: uoplyst',
		]);
	});

	test('have one field for each position in a room', () => {
		expect(asked(work('third', 'room'))).toEqual(['3. position', '4. position', '5. position']);
		expect(work('third', 'room').querySelectorAll('textarea')).toHaveLength(3);
	});

	test('have no id twice', () => {
		for (const step of stepIds.compare) {
			const ids = work(step)
				.querySelectorAll('[id]')
				.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});
});

test('one course alone has what both share and its own turns', () => {
	const [left, right] = excerpts;
	const root = parse(
		renderToString(
			<CompareTurns left={left!} right={right!} idPrefix="g-" href={() => '#'} only="right" />,
		),
	);
	expect(root.querySelectorAll('.turn').map(({ id }) => id)).toEqual([
		'g-t1',
		'g-t2',
		'g-b-t2',
		'g-b-t3',
	]);
	expect(root.querySelectorAll('.compare-name').map(({ text }) => text)).toEqual(['Forløb B']);
});
