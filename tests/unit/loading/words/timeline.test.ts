import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../support/fixture-course.ts';

describe('what an author reads about the time line', () => {
	test('an event without a source', () => {
		expect(reportOf('uncited-event')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/timeline.yaml, linje 1 (sources)
			  Fundet:  hændelsen »Fem matchkategorier« uden kilde
			  Tilladt: mindst én kilde: { reference: nøgle } eller { text: "…" }
			  Gør:     Skriv, hvor oplysningen er fra, eller tag hændelsen ud.
			"
		`);
	});

	test('an event with an empty list of sources', () => {
		expect(reportOf('uncited-event-empty-list')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/timeline.yaml, linje 9 (sources)
			  Fundet:  hændelsen »Fem matchkategorier« uden kilde
			  Tilladt: mindst én kilde: { reference: nøgle } eller { text: "…" }
			  Gør:     Skriv, hvor oplysningen er fra, eller tag hændelsen ud.
			"
		`);
	});

	test('a day that does not exist', () => {
		expect(reportOf('impossible-date')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/timeline.yaml, linje 16 (date)
			  Fundet:  »2007-02-30«, som ikke er en dato
			  Tilladt: år, måned og dag som "2004", "2004-07" eller "2004-07-01", og en dag, der findes
			  Gør:     Skriv datoen så præcist, som kilden tillader.
			"
		`);
	});

	test('a date in words', () => {
		expect(reportOf('date-in-words')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/timeline.yaml, linje 2 (date)
			  Fundet:  »foråret 2004«, som ikke er en dato
			  Tilladt: år, måned og dag som "2004", "2004-07" eller "2004-07-01", og en dag, der findes
			  Gør:     Skriv datoen så præcist, som kilden tillader.
			"
		`);
	});

	test('a year without quotation marks', () => {
		expect(reportOf('date-without-quotes')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/timeline.yaml, linje 2 (date)
			  Fundet:  2004
			  Tilladt: tekst (sæt anførselstegn om tal, datoer, true og false)
			  Gør:     Ret feltet. content/README.md viser et eksempel.
			"
		`);
	});

	test('an event after one that came later', () => {
		expect(reportOf('event-out-of-order')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/timeline.yaml, linje 16 (date)
			  Fundet:  hændelsen »Stat og kommune samles i jobcentre« efter »Fem matchkategorier«, selv om den kom først
			  Tilladt: hændelser i tidsorden, de ældste øverst
			  Gør:     Flyt den op over »Fem matchkategorier«.
			"
		`);
	});
});
