import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../support/fixture-course.ts';

describe('what an author reads about the case of the two models', () => {
	test('a course without it', () => {
		expect(reportOf('missing-case')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/case.yaml
			  Fundet:  ingen fil med det navn
			  Tilladt: en fil med sagen, der læses gennem de to modeller
			  Gør:     Læg filen tilbage, eller hent den fra en tidligere udgave.
			"
		`);
	});

	test('a sentence that is seen through one model only', () => {
		expect(reportOf('case-without-a-side')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/case.yaml, linje 6 (sentences nr. 2 › contrasting)
			  Fundet:  feltet »contrasting« mangler
			  Tilladt: tekst
			  Gør:     Skriv »contrasting: …«. content/README.md viser et eksempel.
			"
		`);
	});

	test('an id that stands twice', () => {
		expect(reportOf('case-sentence-twice')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/case.yaml, linje 6 (sentences nr. 2 › id)
			  Fundet:  »brev«
			  Tilladt: hvert id én gang i listen
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});
});
