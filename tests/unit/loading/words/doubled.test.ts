import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../support/fixture-course.ts';

describe('what an author reads about ids that stand twice or are taken', () => {
	test('two terms with one id', () => {
		expect(reportOf('doubled-term')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/glossary.yaml, linje 8 (id)
			  Fundet:  id’et »taletur«, som allerede er brugt i linje 1
			  Tilladt: hvert id én gang, for det bliver til en adresse
			  Gør:     Giv den nye et andet id, og lad den, der allerede er udgivet, beholde sit.
			"
		`);
	});

	test('two events with one id', () => {
		expect(reportOf('doubled-event')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/timeline.yaml, linje 15 (id)
			  Fundet:  id’et »matchkategorier-2004«, som allerede er brugt i linje 1
			  Tilladt: hvert id én gang, for det bliver til en adresse
			  Gør:     Giv den nye et andet id, og lad den, der allerede er udgivet, beholde sit.
			"
		`);
	});

	test('two parts with one id', () => {
		expect(reportOf('doubled-part')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/course.yaml, linje 19 (parts nr. 3 › id)
			  Fundet:  id’et »begyndelse«, som allerede er brugt i linje 9
			  Tilladt: hvert id én gang, for det bliver til en adresse
			  Gør:     Giv den nye et andet id, og lad den, der allerede er udgivet, beholde sit.
			"
		`);
	});

	test('a slide that stands twice in the running order', () => {
		expect(reportOf('doubled-slide')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/course.yaml, linje 25 (parts nr. 3 › slides nr. 3 › id)
			  Fundet:  diasset »tak«, som allerede står i linje 24
			  Tilladt: hvert dias én gang i rækkefølgen
			  Gør:     Slet den ene linje. Skal det vises igen, så lav et nyt dias med sin egen fil.
			"
		`);
	});

	test('a page with the address of a chapter', () => {
		expect(reportOf('doubled-address')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/pages/at-lytte.mdx
			  Fundet:  id’et »at-lytte«, som allerede er brugt i content/chapters/at-lytte.mdx
			  Tilladt: hvert id én gang, for det bliver til en adresse
			  Gør:     Giv den nye et andet id, og lad den, der allerede er udgivet, beholde sit.
			"
		`);
	});

	test('two references with one key', () => {
		expect(reportOf('doubled-reference')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/references.bib, linje 8
			  Fundet:  nøglen »sacks1974« er allerede brugt i linje 1
			  Tilladt: poster i BibTeX, hver med sin egen nøgle og med author (eller editor), title og year
			  Gør:     Ret posten. content/README.md viser, hvordan en post ser ud.
			"
		`);
	});

	test('two exercises with one number', () => {
		expect(reportOf('doubled-number')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/laeg-maerke-til.yaml, linje 2 (number)
			  Fundet:  nummer 1, som øvelsen »Hvad sker der så?« også har
			  Tilladt: hvert nummer én gang, for øvelserne står i nummerorden
			  Gør:     Giv den ene øvelse et andet nummer.
			"
		`);
	});

	test("a page with one of the site's own addresses", () => {
		expect(reportOf('fixed-address')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/pages/uddrag.mdx
			  Fundet:  filnavnet »uddrag«, som er en af sitets egne adresser
			  Tilladt: alle andre navne end 404, begreber, dias, eget-uddrag, figurer, gruppe, hele-kurset, indlejr, litteratur, noter, opgaver, oplaeg, pagefind, soeg, tidslinje, uddrag, underviser
			  Gør:     Giv filen et andet navn.
			"
		`);
	});
});
