import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../support/fixture-course.ts';

describe('what an author reads about turns', () => {
	test('words the excerpt does not have', () => {
		expect(reportOf('unknown-word')).toMatchInlineSnapshot(`
			"Der er 2 fejl i indholdet. Sitet bliver først bygget, når de er rettet.

			content/slides/velkomst.mdx, linje 8 (<WhoIsWe>)
			  Fundet:  »vores« i words, som ikke står i uddraget »noeglen«
			  Tilladt: hele ord, som de er stavet i uddraget, med mellemrum imellem
			  Gør:     Ret ordet, eller slet det.

			content/slides/velkomst.mdx, linje 8 (<WhoIsWe>)
			  Fundet:  »vi« i words, som ikke står i uddraget »noeglen«
			  Tilladt: hele ord, som de er stavet i uddraget, med mellemrum imellem
			  Gør:     Ret ordet, eller slet det.
			"
		`);
	});

	test('a link to a turn the excerpt does not have', () => {
		expect(reportOf('unknown-turn')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13 (<TurnLink>)
			  Fundet:  tur 4 i uddraget »noeglen«
			  Tilladt: hele tal fra 1 til 3, for uddraget har 3 ture
			  Gør:     Ret turens nummer.
			"
		`);
	});

	test('a range that begins before the excerpt and ends after it', () => {
		expect(reportOf('turn-range-outside')).toMatchInlineSnapshot(`
			"Der er 2 fejl i indholdet. Sitet bliver først bygget, når de er rettet.

			content/chapters/at-lytte.mdx, linje 15 (<Excerpt>)
			  Fundet:  tur 0 i uddraget »noeglen«
			  Tilladt: hele tal fra 1 til 3, for uddraget har 3 ture
			  Gør:     Ret turens nummer.

			content/chapters/at-lytte.mdx, linje 15 (<Excerpt>)
			  Fundet:  tur 4 i uddraget »noeglen«
			  Tilladt: hele tal fra 1 til 3, for uddraget har 3 ture
			  Gør:     Ret turens nummer.
			"
		`);
	});

	test('a turn that is no number', () => {
		expect(reportOf('turn-not-a-number')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13 (<TurnLink>)
			  Fundet:  turn="første"
			  Tilladt: et helt tal i krøllede parenteser, fx turn={3}
			  Gør:     Ret turn. content/README.md viser et eksempel.
			"
		`);
	});

	test('a range that runs backwards', () => {
		expect(reportOf('turn-range-backwards')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 15 (<Excerpt>)
			  Fundet:  tur 2 til 1 i uddraget »noeglen«
			  Tilladt: en første tur, der ikke kommer efter den sidste
			  Gør:     Byt om på from og to.
			"
		`);
	});

	test('a second turn of an excerpt with one', () => {
		expect(reportOf('turn-of-short-excerpt')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/paraplyen.mdx, linje 7 (<Excerpt>)
			  Fundet:  tur 2 i uddraget »paraplyen«
			  Tilladt: kun tur 1, for uddraget har én tur
			  Gør:     Ret turens nummer.
			"
		`);
	});

	test('a stop after a turn the excerpt does not have', () => {
		expect(reportOf('stop-after-unknown-turn')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 12 (stops nr. 1 › after)
			  Fundet:  tur 4 i uddraget »noeglen«
			  Tilladt: hele tal fra 1 til 3, for uddraget har 3 ture
			  Gør:     Ret turens nummer.
			"
		`);
	});

	test('a stop where nothing comes after', () => {
		expect(reportOf('stop-at-the-end')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 12 (stops nr. 1 › after)
			  Fundet:  et stop efter tur 3, som er den sidste i uddraget »noeglen«
			  Tilladt: et stop, hvor der kommer mindst én tur bagefter
			  Gør:     Vælg en tidligere tur, eller slet stoppet.
			"
		`);
	});
});
