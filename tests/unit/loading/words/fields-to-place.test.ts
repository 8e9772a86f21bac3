import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../support/fixture-course.ts';

describe('what an author reads about what is placed on the fields', () => {
	test('a course without it', () => {
		expect(reportOf('missing-fields')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/fields.yaml
			  Fundet:  ingen fil med det navn
			  Tilladt: en fil med det, man kan placere i Listers og Hoggetts felter
			  Gør:     Læg filen tilbage, eller hent den fra en tidligere udgave.
			"
		`);
	});

	test('an id that stands twice', () => {
		expect(reportOf('field-item-twice')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/fields.yaml, linje 3 (lister nr. 2 › id)
			  Fundet:  »brev«
			  Tilladt: hvert id én gang i listen
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('words too long for a projector, and a list of one', () => {
		expect(reportOf('field-item-too-long')).toMatchInlineSnapshot(`
			"Der er 2 fejl i indholdet. Sitet bliver først bygget, når de er rettet.

			content/fields.yaml, linje 3 (lister nr. 2 › text)
			  Fundet:  »Klage over en afgørelse som kom med posten i går«
			  Tilladt: højst 44 tegn
			  Gør:     Ret feltet. content/README.md viser et eksempel.

			content/fields.yaml, linje 4 (hoggett)
			  Fundet:  en liste med ét punkt
			  Tilladt: mindst to
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('a place that would be the right one', () => {
		expect(reportOf('field-item-with-key')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/fields.yaml, linje 2 (lister nr. 1 › x)
			  Fundet:  feltet »x«, som ikke findes her
			  Tilladt: id, text
			  Gør:     Slet feltet.
			"
		`);
	});
});
