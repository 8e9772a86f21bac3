import { describe, expect, test } from 'vitest';
import { parseBibtex } from '~/formats/bibtex.ts';

/** The only work of a text without problems. */
function read(text: string) {
	const { references, problems } = parseBibtex(text);
	expect(problems).toEqual([]);
	expect(references).toHaveLength(1);
	return references[0]!;
}

describe('an entry', () => {
	test('gives key, title, CSL-JSON and the line it begins on', () => {
		const work = read(`% Litteratur

@article{wright2016,
  author = {Wright, Sharon}, title = {Conceptualising the active welfare subject},
  journal = {Policy \\& Politics}, year = {2016}, volume = {44}, pages = {235--252}
}`);
		expect(work).toMatchObject({
			key: 'wright2016',
			title: 'Conceptualising the active welfare subject',
			line: 3,
			csl: {
				type: 'article-journal',
				author: [{ family: 'Wright', given: 'Sharon' }],
				'container-title': 'Policy & Politics',
				issued: { 'date-parts': [[2016]] },
				volume: '44',
			},
		});
		expect(work).not.toHaveProperty('unverified');
	});

	test('keeps what is not verified apart from the work', () => {
		const work = read(
			'@book{a, author={B, C}, title={D}, year={2002}, note={unverified: volume, pages}}',
		);
		expect(work.unverified).toBe('volume, pages');
		expect(work.csl).not.toHaveProperty('note');
	});

	test('keeps any other note in the work', () => {
		const work = read('@book{a, author={B, C}, title={D}, year={2002}, note={Second printing}}');
		expect(work.csl.note).toBe('Second printing');
		expect(work).not.toHaveProperty('unverified');
	});

	test('may have an organisation as author; its name stays in one piece', () => {
		const work = read(
			'@report{ams2009, author={{Arbejdsmarkedsstyrelsen}}, title={Ny}, year={2009}}',
		);
		expect(work.csl.author).toEqual([{ literal: 'Arbejdsmarkedsstyrelsen' }]);
	});

	test('may have editors only', () => {
		const work = read(
			'@book{a, editor={Drew, Paul and Heritage, John}, title={Talk}, year={1992}}',
		);
		expect(work.csl.author).toBeUndefined();
		expect(work.csl.editor?.map(({ family }) => family)).toEqual(['Drew', 'Heritage']);
	});

	test('may be a report with a number', () => {
		const work = read(
			'@report{a, author={B, C}, title={D}, institution={SFI}, type={Rapport}, number={06:29}, year=2017}',
		);
		expect(work.csl).toMatchObject({
			type: 'report',
			genre: 'Rapport',
			number: '06:29',
			publisher: 'SFI',
			issued: { 'date-parts': [[2017]] },
		});
	});

	test.each([
		['Hüttemann, Matthias', 'Hüttemann'],
		['H{\\"u}ttemann, Matthias', 'Hüttemann'],
		["B{\\'e}gin, Anne", 'Bégin'],
		['S{\\o}rensen, Ida', 'Sørensen'],
		['{\\O}sterg{\\aa}rd, Bo', 'Østergård'],
		['{\\AA}kj{\\ae}r, Bo', 'Åkjær'],
		['N\\aa{}by, Bo', 'Nåby'],
	])('reads the name %s', (name, family) => {
		const work = read(`@book{a, author={${name}}, title={D}, year={2002}}`);
		expect(work.csl.author?.[0]?.family).toBe(family);
	});

	test('has curly quotes in its title', () => {
		const work = read(
			"@book{a, author={B, C}, title={`To count' and patients' concerns}, year=2015}",
		);
		expect(work.title).toBe('‘To count’ and patients’ concerns');
		expect(work.csl.title).toBe(work.title);
	});

	test('has a bare DOI although an address was written', () => {
		const work = read(
			'@book{a, author={B, C}, title={D}, year=2015, doi={https://doi.org/10.1/x}}',
		);
		expect(work.csl.DOI).toBe('10.1/x');
	});

	test('keeps the full date of a web page', () => {
		const work = read(
			'@online{a, author={B, C}, title={D}, date={2014-04-28}, url={https://x.dk/}}',
		);
		expect(work.csl.issued).toEqual({ 'date-parts': [[2014, 4, 28]] });
	});
});

describe('a problem', () => {
	const good = (key: string) => `@book{${key}, author = {B, C}, title = {D}, year = {2001}}\n`;
	const keys = (text: string) => parseBibtex(text).references.map(({ key }) => key);

	test('is a key used twice; the first entry counts', () => {
		const text = `${good('a')}\n${good('a')}${good('b')}`;
		expect(parseBibtex(text).problems).toEqual([
			{ line: 3, message: 'nøglen »a« er allerede brugt i linje 1' },
		]);
		expect(keys(text)).toEqual(['a', 'b']);
	});

	test('is a missing author, title or year; the entry counts', () => {
		expect(parseBibtex('\n@book{a, publisher = {P}}')).toMatchObject({
			references: [{ key: 'a', title: 'a' }],
			problems: [{ line: 2, message: '»a« mangler author eller editor, title og year' }],
		});
	});

	test('is a missing comma, told with the line it is missed on; the other entries count', () => {
		const text = `@book{a,\n  author = {B, C}\n  title = {D}\n}\n${good('b')}`;
		expect(parseBibtex(text).problems).toEqual([
			{
				line: 3,
				message: '»a« kan ikke læses; der mangler nok et komma, et = eller en }',
			},
		]);
		expect(keys(text)).toEqual(['b']);
	});

	test('is an entry that is never closed; the next entry counts', () => {
		const text = `@book{a, author = {B, C}, title = {D\n${good('b')}`;
		expect(parseBibtex(text).problems).toEqual([{ line: 1, message: '»a« mangler sin sidste }' }]);
		expect(keys(text)).toEqual(['b']);
	});

	test('is an entry without its @', () => {
		expect(parseBibtex(`${good('a')}book{b, title = {D}}`).problems).toEqual([
			{
				line: 2,
				message: '»book{b, title = {D}}« står uden for posterne; skriv % foran en bemærkning',
			},
		]);
	});

	test('is an abbreviation', () => {
		expect(parseBibtex('@string{jsp = {Journal of Social Policy}}').problems).toEqual([
			{ line: 1, message: '@string bruges ikke her; skriv ordene ud i hver post' },
		]);
	});

	test('is not a comment, whatever is in it', () => {
		const text = `% se @article{a, og }\n@comment{jabref-meta: x}\n${good('a')}% slut`;
		expect(parseBibtex(text).problems).toEqual([]);
		expect(keys(text)).toEqual(['a']);
	});

	test('is not an empty text', () => {
		expect(parseBibtex(' \n')).toEqual({ references: [], problems: [] });
	});
});
