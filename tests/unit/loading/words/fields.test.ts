import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../support/fixture-course.ts';

describe('what an author reads about fields', () => {
	test('a field that is missing', () => {
		expect(reportOf('missing-field')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/noeglen.mdx, linje 2 (form)
			  Fundet:  feltet »form« mangler
			  Tilladt: text, statement, section, question, figure, bleed, excerpt
			  Gør:     Skriv »form: …«. content/README.md viser et eksempel.
			"
		`);
	});

	test('a page without frontmatter', () => {
		expect(reportOf('no-frontmatter')).toMatchInlineSnapshot(`
			"Der er 3 fejl i indholdet. Sitet bliver først bygget, når de er rettet.

			content/pages/om.mdx, linje 2 (title)
			  Fundet:  feltet »title« mangler
			  Tilladt: tekst
			  Gør:     Skriv »title: …«. content/README.md viser et eksempel.

			content/pages/om.mdx, linje 2 (lead)
			  Fundet:  feltet »lead« mangler
			  Tilladt: tekst
			  Gør:     Skriv »lead: …«. content/README.md viser et eksempel.

			content/pages/om.mdx, linje 2 (description)
			  Fundet:  feltet »description« mangler
			  Tilladt: tekst
			  Gør:     Skriv »description: …«. content/README.md viser et eksempel.
			"
		`);
	});

	test('a field whose name is misspelt', () => {
		expect(reportOf('unknown-field')).toMatchInlineSnapshot(`
			"Der er 2 fejl i indholdet. Sitet bliver først bygget, når de er rettet.

			content/slides/noeglen.mdx, linje 2 (title)
			  Fundet:  feltet »title« mangler
			  Tilladt: tekst
			  Gør:     Skriv »title: …«. content/README.md viser et eksempel.

			content/slides/noeglen.mdx, linje 2 (titel)
			  Fundet:  feltet »titel«, som ikke findes her
			  Tilladt: title, form, titleLast, chapter, references, footer
			  Gør:     Ret navnet (måske »title«), eller slet feltet.
			"
		`);
	});

	test('a comma that makes half a sentence a field', () => {
		expect(reportOf('unknown-field-comma')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 12 (stops nr. 1 › sagt højt)
			  Fundet:  feltet »sagt højt«, som ikke findes her
			  Tilladt: excerpt, after, why
			  Gør:     Sæt anførselstegn om teksten, hvis den har et komma i sig. Ellers slet feltet.
			"
		`);
	});

	test('a clock time without quotation marks, a yes in Danish and a decimal comma', () => {
		expect(reportOf('wrong-type')).toMatchInlineSnapshot(`
			"Der er 3 fejl i indholdet. Sitet bliver først bygget, når de er rettet.

			content/course.yaml, linje 4 (starts)
			  Fundet:  9.3
			  Tilladt: tekst (sæt anførselstegn om tal, datoer, true og false)
			  Gør:     Ret feltet. content/README.md viser et eksempel.

			content/course.yaml, linje 14 (parts nr. 1 › slides nr. 2 › droppable)
			  Fundet:  »ja«
			  Tilladt: true eller false
			  Gør:     Ret feltet. content/README.md viser et eksempel.

			content/course.yaml, linje 23 (parts nr. 3 › slides nr. 1 › minutes)
			  Fundet:  »2,5«
			  Tilladt: et tal, fx 2 eller 2.5 (med punktum)
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('a value that is not one of those to choose between', () => {
		expect(reportOf('wrong-choice')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/noeglen.mdx, linje 3 (form)
			  Fundet:  »uddrag«
			  Tilladt: text, statement, section, question, figure, bleed, excerpt
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('an exercise of an unknown type', () => {
		expect(reportOf('wrong-kind')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 1 (type)
			  Fundet:  »gaet«
			  Tilladt: read-aloud, notice, predict, link, compare, classify, gather, reflect
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('a title that is too long', () => {
		expect(reportOf('too-long')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/noeglen.mdx, linje 2 (title)
			  Fundet:  »Et uddrag om en nøgle, som en borger kom for at …« (67 tegn)
			  Tilladt: højst 60 tegn
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('a list that is too short', () => {
		expect(reportOf('too-few')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 5 (goals)
			  Fundet:  en liste med ét punkt
			  Tilladt: tre eller fire læringsmål
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('minutes that are neither whole nor half', () => {
		expect(reportOf('steps-of-minutes')).toMatchInlineSnapshot(`
			"Der er 2 fejl i indholdet. Sitet bliver først bygget, når de er rettet.

			content/course.yaml, linje 23 (parts nr. 3 › slides nr. 1 › minutes)
			  Fundet:  2.7
			  Tilladt: hele eller halve minutter, fx 2 eller 2.5
			  Gør:     Ret feltet. content/README.md viser et eksempel.

			content/course.yaml, linje 24 (parts nr. 3 › slides nr. 2 › minutes)
			  Fundet:  1.3
			  Tilladt: hele eller halve minutter, fx 2 eller 2.5
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('a glossary that is no list; its terms do not count as unknown as well', () => {
		expect(reportOf('not-a-list')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/glossary.yaml, linje 1 (hele filen)
			  Fundet:  noget andet end en liste
			  Tilladt: en liste, hvor hvert punkt begynder med »- id: …«
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('a comparison of one excerpt', () => {
		expect(reportOf('two-excerpts-needed')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 7 (excerpts)
			  Fundet:  en liste med ét punkt
			  Tilladt: præcis to uddrag
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('a criterion for a tag the exercise does not have', () => {
		expect(reportOf('unknown-tag')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 13 (criteria nr. 1 › tag)
			  Fundet:  »spørge«
			  Tilladt: et af mærkerne i tags: spørger, oplysning/vejledning
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('a source that is neither a reference nor a text', () => {
		expect(reportOf('source-of-no-shape')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/timeline.yaml, linje 10 (sources nr. 1)
			  Fundet:  »Oplægget«
			  Tilladt: enten { reference: nøgle } eller { text: "…" }
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});
});
