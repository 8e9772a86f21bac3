import { expect, test } from 'vitest';
import { printApa } from '~/formats/apa.ts';
import { parseBibtex } from '~/formats/bibtex.ts';

/** The entry as text, with _italics_ and a <link>. */
function printed(bibtex: string, yearSuffix?: string) {
	const { csl } = parseBibtex(bibtex).references[0]!;
	return printApa({ ...csl, ...(yearSuffix ? { 'year-suffix': yearSuffix } : {}) })
		.map(({ text, italic, href }) => (href ? `<${text}>` : italic ? `_${text}_` : text))
		.join('');
}

test('an article: journal and volume in italics, the DOI a link', () => {
	expect(
		printed(`@article{a, author = {Wright, Sharon}, title = {The active welfare subject},
			journal = {Policy \\& Politics}, year = {2016}, volume = {44}, number = {2}, pages = {235--252},
			doi = {10.1332/030557314X13904856745154}}`),
	).toBe(
		'Wright, S. (2016). The active welfare subject. _Policy & Politics_, _44_(2), 235–252. ' +
			'<https://doi.org/10.1332/030557314X13904856745154>',
	);
});

test('a chapter: »I«, »red.«, »s.« and »kap.«', () => {
	const chapter = (where: string) => `@incollection{a, author = {Jefferson, Gail},
		title = {Glossary}, booktitle = {Conversation Analysis}, editor = {Lerner, Gene H.},
		publisher = {John Benjamins}, year = {2004}, ${where}}`;
	expect(printed(chapter('pages = {13--31}'))).toBe(
		'Jefferson, G. (2004). Glossary. I G. H. Lerner (red.), _Conversation Analysis_ (s. 13–31). ' +
			'John Benjamins.',
	);
	expect(printed(chapter('chapter = {3}'))).toContain('_Conversation Analysis_ (kap. 3).');
});

test('a book with editors only, and a later edition', () => {
	expect(
		printed(`@book{a, editor = {Drew, Paul and Heritage, John}, title = {Talk at Work},
			publisher = {Cambridge University Press}, year = {1992}, edition = {2}}`),
	).toBe(
		'Drew, P., & Heritage, J. (red.). (1992). _Talk at Work_ (2. udg.). Cambridge University Press.',
	);
});

test('a report; an agency that publishes its own work is named once', () => {
	const report = (author: string) => `@report{a, author = {${author}}, title = {Ny matchmodel},
		institution = {Arbejdsmarkedsstyrelsen}, type = {Pjece}, year = {2009}, month = {10}}`;
	expect(printed(report('{Arbejdsmarkedsstyrelsen}'))).toBe(
		'Arbejdsmarkedsstyrelsen. (2009). _Ny matchmodel_ [Pjece].',
	);
	expect(printed(report('Holm, Ida'))).toBe(
		'Holm, I. (2009). _Ny matchmodel_ [Pjece]. Arbejdsmarkedsstyrelsen.',
	);
});

test('a thesis has a Danish kind', () => {
	expect(
		printed(`@phdthesis{a, author = {Danneris, Sophie}, title = {Er du klar til at arbejde?},
			school = {Aalborg Universitet}, year = {2016}}`),
	).toBe(
		'Danneris, S. (2016). _Er du klar til at arbejde?_ [Ph.d.-afhandling]. Aalborg Universitet.',
	);
});

test('a web page has its day in Danish', () => {
	expect(
		printed(`@online{a, author = {Nielsen, Mathias Herup}, title = {Det aktive menneskes triumf},
			organization = {Turbulens.net}, date = {2014-04-28}, url = {https://turbulens.net/?a=1&b=2}}`),
	).toBe(
		'Nielsen, M. H. (2014, 28. april). _Det aktive menneskes triumf_. Turbulens.net. ' +
			'<https://turbulens.net/?a=1&b=2>',
	);
});

test('without a year: u.å.', () => {
	expect(
		printed('@book{a, author = {Lister, Ruth}, title = {Poverty}, publisher = {Polity}}'),
	).toBe('Lister, R. (u.å.). _Poverty_. Polity.');
});

test('a letter follows the year', () => {
	const book =
		'@book{a, author = {Lister, Ruth}, title = {Poverty}, publisher = {P}, year = {2004}}';
	expect(printed(book, 'b')).toBe('Lister, R. (2004b). _Poverty_. P.');
});

test('signs of HTML in a title are text', () => {
	const [first] = printApa(
		parseBibtex(
			'@article{a, author = {B, C}, title = {Work < life & play}, journal = {J}, year = 2001}',
		).references[0]!.csl,
	);
	expect(first).toEqual({ text: 'B, C. (2001). Work < life & play. ' });
});
