import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../support/fixture-course.ts';

describe('what an author reads about the running order', () => {
	test('a part whose slides take less than it says', () => {
		expect(reportOf('part-minutes')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/course.yaml, linje 11 (parts nr. 1 › minutes)
			  Fundet:  delen »Begyndelse« er sat til 4 min., men dens dias tager 3.5 min.
			  Tilladt: at diassene i en del tilsammen tager lige så lang tid som delen
			  Gør:     Læg 0.5 min. til et eller flere dias, eller ret delens minutter.
			"
		`);
	});

	test('a part whose slides take more than it says', () => {
		expect(reportOf('part-minutes-over')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/course.yaml, linje 11 (parts nr. 1 › minutes)
			  Fundet:  delen »Begyndelse« er sat til 4 min., men dens dias tager 6 min.
			  Tilladt: at diassene i en del tilsammen tager lige så lang tid som delen
			  Gør:     Træk 2 min. fra et eller flere dias, eller ret delens minutter.
			"
		`);
	});

	test('a course whose parts take less than it says', () => {
		expect(reportOf('course-minutes')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/course.yaml, linje 3 (minutes)
			  Fundet:  kurset er sat til 10 min., men dele og pauser tager 9 min.
			  Tilladt: at dele og pauser tilsammen tager lige så lang tid som kurset
			  Gør:     Læg 1 min. til en eller flere dele eller pauser.
			"
		`);
	});

	test('a course whose parts take more than it says', () => {
		expect(reportOf('course-minutes-over')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/course.yaml, linje 3 (minutes)
			  Fundet:  kurset er sat til 10 min., men dele og pauser tager 13 min.
			  Tilladt: at dele og pauser tilsammen tager lige så lang tid som kurset
			  Gør:     Træk 3 min. fra en eller flere dele eller pauser.
			"
		`);
	});

	test('a slide in the running order without a file', () => {
		expect(reportOf('slide-without-file')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/course.yaml, linje 24 (parts nr. 3 › slides nr. 2 › id)
			  Fundet:  diasset »hatten«, som ikke har nogen fil
			  Tilladt: dias, der har en fil i content/slides
			  Gør:     Opret content/slides/hatten.mdx, eller tag diasset ud af rækkefølgen.
			"
		`);
	});

	test('a slide whose id is misspelt in the running order', () => {
		expect(reportOf('slide-misspelt-in-plan')).toMatchInlineSnapshot(`
			"Der er 2 fejl i indholdet. Sitet bliver først bygget, når de er rettet.

			content/course.yaml, linje 23 (parts nr. 3 › slides nr. 1 › id)
			  Fundet:  diasset »paraply«, som ikke har nogen fil
			  Tilladt: dias, der har en fil i content/slides
			  Gør:     Ret id’et (måske »paraplyen«), opret content/slides/paraply.mdx, eller tag diasset ud af rækkefølgen.

			content/slides/paraplyen.mdx
			  Fundet:  et dias, som ikke står i rækkefølgen i content/course.yaml
			  Tilladt: dias, der står under slides i en af kursets dele
			  Gør:     Skriv »- { id: paraplyen, minutes: 2 }« dér, hvor det skal vises, eller slet filen.
			"
		`);
	});

	test('a slide with a file but without a place in the running order', () => {
		expect(reportOf('slide-not-in-plan')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/hatten.mdx
			  Fundet:  et dias, som ikke står i rækkefølgen i content/course.yaml
			  Tilladt: dias, der står under slides i en af kursets dele
			  Gør:     Skriv »- { id: hatten, minutes: 2 }« dér, hvor det skal vises, eller slet filen.
			"
		`);
	});

	test('a chapter to which no slide belongs', () => {
		expect(reportOf('chapter-without-slides')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-vente.mdx
			  Fundet:  et kapitel, som ingen dias hører til
			  Tilladt: kapitler med mindst ét dias, for diassene bestemmer kapitlernes rækkefølge
			  Gør:     Skriv »chapter: at-vente« øverst i et dias, eller slet kapitlet.
			"
		`);
	});

	test('an exercise whose steps take less than it says', () => {
		expect(reportOf('exercise-minutes')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 8 (minutes)
			  Fundet:  øvelsen er sat til 7 min., men dens trin tager 5 min.
			  Tilladt: at trinene tilsammen tager lige så lang tid som øvelsen
			  Gør:     Læg 2 min. til et eller flere trin, eller ret øvelsens minutter.
			"
		`);
	});

	test('an exercise whose steps take more than it says, one of them without a time', () => {
		expect(reportOf('exercise-minutes-over')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 8 (minutes)
			  Fundet:  øvelsen er sat til 5 min., men dens trin tager 6 min.
			  Tilladt: at trinene tilsammen tager lige så lang tid som øvelsen
			  Gør:     Træk 1 min. fra et eller flere trin, eller ret øvelsens minutter.
			"
		`);
	});
});
