import { describe, expect, test } from 'vitest';
import { legend } from '~/domain/excerpt/legend.ts';
import { limits } from '~/domain/excerpt/limits.ts';
import { anExcerpt, theExcerpt } from './an-excerpt.ts';

describe('the legend', () => {
	test('is empty when an excerpt has no signs', () => {
		expect(legend(theExcerpt('gribning-mandag'))).toEqual([]);
	});

	test('has the two signs of Strikkeklubben and no others', () => {
		expect(legend(theExcerpt('strikkeklub'))).toEqual([
			{
				key: 'overlap',
				sign: '[ ]',
				meaning: 'samtidig tale; samme bogstav viser, hvad der bliver sagt på samme tid',
			},
			{
				key: 'comment',
				sign: '(( ))',
				meaning: 'fjernet eller beskrevet af den, der skrev ud',
			},
		]);
	});

	test('shows an editorial note as it stands', () => {
		expect(legend(theExcerpt('moedeleder'))).toEqual([
			{
				key: 'editorial',
				sign: '[navn]',
				meaning: 'fjernet eller beskrevet af den, der skrev ud; ikke samtidig tale',
			},
		]);
	});

	test('tells every sign of a Jefferson transcript', () => {
		const excerpt = anExcerpt(
			[
				'B: [[=(.) (0,5) (..) så- øh:: .hhh hh pra(h)t _ja_ HØJT °lav° °°lavere°° (ord) (a/b) ( )',
				'S: [[>hurtig< <langsom> ↑op ↓ned £s£ #k# @l@ ~r~ <nu a. b, c? d; e¿ f! [navn] ((g))',
			].join('\n'),
			'jefferson',
		);
		const signs = legend(excerpt).map(({ sign }) => sign);
		expect(signs).toHaveLength(35);
		expect(new Set(legend(excerpt).map(({ meaning }) => meaning)).size).toBe(35);
		expect(signs).toContain('(0,5)');
	});

	test('counts what stands between turns', () => {
		expect(
			legend(anExcerpt('B: ja\n(1,5)\n((døren går))\nS: nej')).map(({ sign }) => sign),
		).toEqual(['(( ))', '(1,5)']);
	});
});

describe('the limits of an excerpt', () => {
	test('are what a print-out without such signs cannot show', () => {
		expect(limits(theExcerpt('strikkeklub'))).toEqual([
			'pauser',
			'tryk',
			'tonefald',
			'blikke',
			'bevægelser',
		]);
	});

	test('leave out what is marked', () => {
		expect(limits(anExcerpt('B: _ja_ (0.5) ↑nej', 'jefferson'))).toEqual(['blikke', 'bevægelser']);
	});
});
