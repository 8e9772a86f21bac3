import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../support/fixture-course.ts';

describe('what an author reads about the question under a note', () => {
	test('a course without it', () => {
		expect(reportOf('missing-nudge')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/nudge.yaml
			  Fundet:  ingen fil med det navn
			  Tilladt: en fil med spørgsmålet under en note og de ord, det svarer på
			  Gør:     Læg filen tilbage, eller hent den fra en tidligere udgave.
			"
		`);
	});

	test('words with signs, and a number', () => {
		expect(reportOf('nudge-word-with-signs')).toMatchInlineSnapshot(`
			"Der er 4 fejl i indholdet. Sitet bliver først bygget, når de er rettet.

			content/nudge.yaml, linje 3 (mindReading nr. 1)
			  Fundet:  »vil*ikke«
			  Tilladt: kun bogstaver, fx »ligeglad«, »vil ikke« eller »irriter*« med stjernen til sidst
			  Gør:     Ret feltet. content/README.md viser et eksempel.

			content/nudge.yaml, linje 4 (mindReading nr. 2)
			  Fundet:  »»irriteret««
			  Tilladt: kun bogstaver, fx »ligeglad«, »vil ikke« eller »irriter*« med stjernen til sidst
			  Gør:     Ret feltet. content/README.md viser et eksempel.

			content/nudge.yaml, linje 6 (judging nr. 1)
			  Fundet:  »burde, skulle«
			  Tilladt: kun bogstaver, fx »ligeglad«, »vil ikke« eller »irriter*« med stjernen til sidst
			  Gør:     Ret feltet. content/README.md viser et eksempel.

			content/nudge.yaml, linje 7 (judging nr. 2)
			  Fundet:  25
			  Tilladt: tekst (sæt anførselstegn om tal, datoer, true og false)
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('a beginning of two letters', () => {
		expect(reportOf('nudge-stem-too-short')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/nudge.yaml, linje 4 (mindReading nr. 2)
			  Fundet:  »ir*«
			  Tilladt: mindst tre bogstaver før stjernen, fx »irriter*«
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('a word that stands in both lists', () => {
		expect(reportOf('nudge-word-twice')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/nudge.yaml, linje 7 (judging nr. 2)
			  Fundet:  »vil ikke«
			  Tilladt: hvert ord én gang i filen
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('lists without words', () => {
		expect(reportOf('nudge-without-words')).toMatchInlineSnapshot(`
			"Der er 2 fejl i indholdet. Sitet bliver først bygget, når de er rettet.

			content/nudge.yaml, linje 2 (mindReading)
			  Fundet:  en tom liste
			  Tilladt: mindst ét ord
			  Gør:     Ret feltet. content/README.md viser et eksempel.

			content/nudge.yaml, linje 3 (judging)
			  Fundet:  feltet »judging« mangler
			  Tilladt: en liste
			  Gør:     Skriv »judging: …«. content/README.md viser et eksempel.
			"
		`);
	});
});
