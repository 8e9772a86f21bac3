import { describe, expect, test } from 'vitest';
import { alignByPosition } from '~/domain/excerpt/align-by-position.ts';
import { branchPoint } from '~/domain/excerpt/branch-point.ts';
import { anExcerpt, theExcerpt } from './an-excerpt.ts';

describe('where two excerpts part', () => {
	test('the two versions of gribning part in the middle of turn 2', () => {
		const [mandag, hoerer] = [theExcerpt('gribning-mandag'), theExcerpt('gribning-du-hoerer')];
		const point = branchPoint(mandag, hoerer);
		expect(point.turns).toBe(1);
		expect(mandag.turns[1]?.text.slice(0, point.offset)).toBe('Jaer! Det kan jeg godt forstå.');
	});

	test('the two questions part at once', () => {
		const pair = [theExcerpt('nogen-spoergsmaal'), theExcerpt('hvilke-spoergsmaal')] as const;
		expect(branchPoint(...pair)).toEqual({ turns: 0, offset: 0 });
	});

	test.each([
		[
			'words count when no sentence is shared',
			'S: Hvad siger du til mandag',
			'S: Hvad siger du til det',
			17,
		],
		['half a word does not count', 'S: mandag', 'S: mandage', 0],
		['another speaker shares nothing', 'S: Ja. Nej', 'B: Ja. Jo', 0],
		['a turn that goes on shares all of the shorter one', 'S: Jaer.', 'S: Jaer. Men så', 5],
	])('%s', (_what, left, right, offset) => {
		expect(branchPoint(anExcerpt(left), anExcerpt(right))).toEqual({ turns: 0, offset });
	});

	test('an excerpt parts nowhere from itself', () => {
		const excerpt = theExcerpt('strikkeklub');
		expect(branchPoint(excerpt, excerpt)).toEqual({ turns: 8, offset: 0 });
		const { shared, apart } = alignByPosition(excerpt, excerpt);
		expect(shared).toHaveLength(8);
		expect(apart).toEqual([]);
	});
});

describe('rows by position', () => {
	test('the two versions of gribning have one beginning and two continuations', () => {
		const { shared, apart } = alignByPosition(
			theExcerpt('gribning-mandag'),
			theExcerpt('gribning-du-hoerer'),
		);
		expect(shared.map(({ kind, position, turn }) => [kind, position, said(turn)])).toEqual([
			['whole', 1, 'Så, men jeg vil fandeme gerne snart ud og lave et eller andet'],
			['beginning', 2, 'Jaer! Det kan jeg godt forstå.'],
		]);
		expect(apart.map((row) => [row.kind, row.position, said(row.left), said(row.right)])).toEqual([
			['continued', 2, 'Men så kan det være, at vi korter processen.', 'Du hører fra mig.'],
			['whole', 3, 'Det kunne fandeme være lækkert sådan at komme ud og få lavet noget', 'Okay.'],
			['whole', 4, 'Hvad siger du til mandag? Skal vi mødes allerede mandag?', null],
			['whole', 5, 'Det kunne være fint.', null],
		]);
	});

	test('a turn that is all of the shared beginning has no continuation', () => {
		const { apart } = alignByPosition(anExcerpt('S: Jaer.'), anExcerpt('S: Jaer. Men så'));
		expect(apart.map((row) => [said(row.left), said(row.right)])).toEqual([[null, 'Men så']]);
	});
});

function said(slice: { turn: { text: string }; start: number; end: number } | null): string | null {
	return slice && slice.turn.text.slice(slice.start, slice.end);
}
