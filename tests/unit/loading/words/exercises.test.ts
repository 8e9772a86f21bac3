import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../support/fixture-course.ts';

describe('what an author reads about the steps of an exercise', () => {
	test('a step that is missing', () => {
		expect(reportOf('missing-step')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 13 (steps)
			  Fundet:  en liste med 4 punkter
			  Tilladt: trinnene read, suggest, exchange, reveal og next, hvert én gang og i den rækkefølge; her mangler reveal
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('two steps that have changed places', () => {
		expect(reportOf('misplaced-step')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 13 (steps)
			  Fundet:  en liste med 5 punkter
			  Tilladt: trinnene read, suggest, exchange, reveal og next, hvert én gang og i den rækkefølge
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('a step of another name', () => {
		expect(reportOf('unknown-step')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 17 (steps nr. 4 › id)
			  Fundet:  »show«
			  Tilladt: read, suggest, exchange, reveal, next
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('a step with nothing for the room', () => {
		expect(reportOf('step-without-room')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 17 (steps nr. 4 › room)
			  Fundet:  feltet »room« mangler
			  Tilladt: tekst
			  Gør:     Skriv »room: …«. content/README.md viser et eksempel.
			"
		`);
	});
});

describe('what an author reads about the fields of one type of exercise', () => {
	test('tags without a word for what the system explains', () => {
		expect(reportOf('tags-without-guidance')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 11 (tags)
			  Fundet:  en liste med 2 punkter
			  Tilladt: mærker, hvoraf det ene er oplysning/vejledning
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('an unknown term that is fetched at the end', () => {
		expect(reportOf('unknown-term-of-exercise')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 13 (concept)
			  Fundet:  begrebet »gribning«, som ikke findes
			  Tilladt: taletur
			  Gør:     Ret id’et, eller tilføj begrebet i content/glossary.yaml.
			"
		`);
	});

	test('turns that give back others, of which one is not there, and neither is the other', () => {
		expect(reportOf('quote-of-unknown-turn')).toMatchInlineSnapshot(`
			"Der er 2 fejl i indholdet. Sitet bliver først bygget, når de er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 12 (quotes nr. 1 › of)
			  Fundet:  tur 4 i uddraget »noeglen«
			  Tilladt: hele tal fra 1 til 3, for uddraget har 3 ture
			  Gør:     Ret turens nummer.

			content/exercises/hvad-sker-der-saa.yaml, linje 13 (quotes nr. 2 › turn)
			  Fundet:  tur 3 i uddraget »paraplyen«
			  Tilladt: hele tal fra 1 til 2, for uddraget har 2 ture
			  Gør:     Ret turens nummer.
			"
		`);
	});
});
