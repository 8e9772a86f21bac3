import { describe, expect, test } from 'vitest';
import { citationPieces } from '~/domain/reference/citation-pieces.ts';
import { inTextCitation } from '~/domain/reference/cite.ts';
import { aWork } from './a-work.ts';

const wright = aWork({ key: 'wright2016', by: 'Wright, Sharon', year: 2016 });
const wright2012 = aWork({ key: 'wright2012', by: 'Wright, Sharon', year: 2012 });
const caswellDall = aWork({ key: 'cd', by: 'Caswell, Dorte and Dall, Tanja', year: 2018 });
const danneris = aWork({
	key: 'danneris2017',
	by: 'Danneris, Sophie and Dall, Tanja and Caswell, Dorte and Olesen, Søren Peter',
	year: 2017,
});

describe('in brackets', () => {
	test('one author', () => {
		expect(inTextCitation([wright])).toBe('(Wright, 2016)');
	});

	test('two authors are joined with &', () => {
		expect(inTextCitation([caswellDall])).toBe('(Caswell & Dall, 2018)');
	});

	test('three or more are shortened', () => {
		expect(inTextCitation([danneris])).toBe('(Danneris m.fl., 2017)');
	});

	test('several works stand in the order of the list', () => {
		expect(inTextCitation([wright, danneris])).toBe('(Danneris m.fl., 2017; Wright, 2016)');
	});

	test('works by the same people share their names', () => {
		expect(inTextCitation([wright, danneris, wright2012])).toBe(
			'(Danneris m.fl., 2017; Wright, 2012, 2016)',
		);
	});

	test('a page, and pages with a dash', () => {
		expect(inTextCitation([wright], { page: '240' })).toBe('(Wright, 2016, s. 240)');
		expect(inTextCitation([wright], { page: '240-242' })).toBe('(Wright, 2016, s. 240–242)');
	});

	test('a place that is no page stays as written', () => {
		expect(inTextCitation([wright], { page: 'kap. 6' })).toBe('(Wright, 2016, kap. 6)');
	});

	test('the page belongs to the last work given, wherever it comes to stand', () => {
		expect(inTextCitation([wright, caswellDall], { page: '12' })).toBe(
			'(Caswell & Dall, 2018, s. 12; Wright, 2016)',
		);
	});
});

describe('in a sentence', () => {
	test('one, two and more authors', () => {
		expect(inTextCitation([wright], { narrative: true })).toBe('Wright (2016)');
		expect(inTextCitation([caswellDall], { narrative: true })).toBe('Caswell og Dall (2018)');
		expect(inTextCitation([danneris], { narrative: true })).toBe('Danneris m.fl. (2017)');
	});

	test('several works keep the order given', () => {
		expect(inTextCitation([wright, caswellDall, danneris], { narrative: true })).toBe(
			'Wright (2016), Caswell og Dall (2018) og Danneris m.fl. (2017)',
		);
	});

	test('works by the same people share their names', () => {
		expect(inTextCitation([wright2012, wright], { narrative: true })).toBe('Wright (2012, 2016)');
	});

	test('a page', () => {
		expect(inTextCitation([wright], { narrative: true, page: '240' })).toBe(
			'Wright (2016, s. 240)',
		);
	});
});

describe('a work', () => {
	test('by an organisation', () => {
		expect(inTextCitation([aWork({ by: 'Arbejdsmarkedsstyrelsen', year: 2009 })])).toBe(
			'(Arbejdsmarkedsstyrelsen, 2009)',
		);
	});

	test('with editors only', () => {
		const talk = aWork({ by: 'Drew, Paul and Heritage, John', as: 'editor', year: 1992 });
		expect(inTextCitation([talk])).toBe('(Drew & Heritage, 1992)');
	});

	test('without people is cited by its title', () => {
		expect(inTextCitation([aWork({ by: '', title: 'Poverty', year: 2004 })])).toBe(
			'(Poverty, 2004)',
		);
	});

	test('without a year', () => {
		expect(inTextCitation([aWork()])).toBe('(Wright, u.å.)');
	});
});

test('nothing cited is nothing said', () => {
	expect(inTextCitation([])).toBe('');
	expect(inTextCitation([], { narrative: true })).toBe('');
});

test('in pieces, every work has its key and the signs between have none', () => {
	expect(citationPieces([wright, wright2012, danneris])).toEqual([
		{ text: '(' },
		{ text: 'Danneris m.fl., 2017', key: 'danneris2017' },
		{ text: '; ' },
		{ text: 'Wright, 2012', key: 'wright2012' },
		{ text: ', ' },
		{ text: '2016', key: 'wright2016' },
		{ text: ')' },
	]);
});
