import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../support/fixture-course.ts';

describe('what an author reads about ids that are unknown', () => {
	test('a slide in an unknown chapter', () => {
		expect(reportOf('unknown-chapter')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/noeglen.mdx, linje 4 (chapter)
			  Fundet:  kapitlet »at-lytt«, som ikke findes
			  Tilladt: at-lytte, at-spoerge
			  Gør:     Ret id’et (måske »at-lytte«), eller tilføj kapitlet i content/chapters.
			"
		`);
	});

	test('a link to an unknown chapter', () => {
		expect(reportOf('unknown-chapter-link')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/pages/om.mdx, linje 7 (<ChapterLink>)
			  Fundet:  kapitlet »lytte«, som ikke findes
			  Tilladt: at-lytte, at-spoerge
			  Gør:     Ret id’et (måske »at-lytte«), eller tilføj kapitlet i content/chapters.
			"
		`);
	});

	test('a link to an unknown slide', () => {
		expect(reportOf('unknown-slide')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13 (<SlideLink>)
			  Fundet:  diasset »noegle«, som ikke findes
			  Tilladt: noeglen, paraplyen, tak, velkomst
			  Gør:     Ret id’et (måske »noeglen«), eller tilføj diasset i content/slides.
			"
		`);
	});

	test('an exercise on an unknown slide', () => {
		expect(reportOf('unknown-slide-of-exercise')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 6 (slides nr. 2)
			  Fundet:  diasset »hatten«, som ikke findes
			  Tilladt: noeglen, paraplyen, tak, velkomst
			  Gør:     Ret id’et, eller tilføj diasset i content/slides.
			"
		`);
	});

	test('an excerpt on an unknown slide', () => {
		expect(reportOf('unknown-slide-of-excerpt')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/excerpts/paraplyen.samtale.txt, linje 4 (dias)
			  Fundet:  diasset »paraply«, som ikke findes
			  Tilladt: noeglen, paraplyen, tak, velkomst
			  Gør:     Ret id’et (måske »paraplyen«), eller tilføj diasset i content/slides.
			"
		`);
	});

	test('an unknown excerpt on a slide', () => {
		expect(reportOf('unknown-excerpt')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/paraplyen.mdx, linje 7 (<Excerpt>)
			  Fundet:  uddraget »paraply«, som ikke findes
			  Tilladt: noeglen, paraplyen
			  Gør:     Ret id’et (måske »paraplyen«), eller tilføj uddraget i content/excerpts.
			"
		`);
	});

	test('an unknown excerpt in a comparison', () => {
		expect(reportOf('unknown-excerpt-in-comparison')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-spoerge.mdx, linje 15 (<Compare>)
			  Fundet:  uddraget »hatten«, som ikke findes
			  Tilladt: noeglen, paraplyen
			  Gør:     Ret id’et, eller tilføj uddraget i content/excerpts.
			"
		`);
	});

	test('an exercise on an unknown excerpt, and its stop', () => {
		expect(reportOf('unknown-excerpt-of-exercise')).toMatchInlineSnapshot(`
			"Der er 2 fejl i indholdet. Sitet bliver først bygget, når de er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 7 (excerpts nr. 1)
			  Fundet:  uddraget »noegle«, som ikke findes
			  Tilladt: noeglen, paraplyen
			  Gør:     Ret id’et (måske »noeglen«), eller tilføj uddraget i content/excerpts.

			content/exercises/hvad-sker-der-saa.yaml, linje 12 (stops nr. 1 › excerpt)
			  Fundet:  uddraget »noegle«, som ikke findes
			  Tilladt: noeglen, paraplyen
			  Gør:     Ret id’et (måske »noeglen«), eller tilføj uddraget i content/excerpts.
			"
		`);
	});

	test('an unknown excerpt in a pair', () => {
		expect(reportOf('unknown-excerpt-of-pair')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 12 (pairs nr. 1 › right)
			  Fundet:  uddraget »paraply«, som ikke findes
			  Tilladt: noeglen, paraplyen
			  Gør:     Ret id’et (måske »paraplyen«), eller tilføj uddraget i content/excerpts.
			"
		`);
	});

	test('a link to an unknown term', () => {
		expect(reportOf('unknown-term')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13 (<Term>)
			  Fundet:  begrebet »tale-tur«, som ikke findes
			  Tilladt: taletur
			  Gør:     Ret id’et (måske »taletur«), eller tilføj begrebet i content/glossary.yaml.
			"
		`);
	});

	test('a term that points to an unknown one', () => {
		expect(reportOf('unknown-term-of-term')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/glossary.yaml, linje 7 (seeAlso nr. 1)
			  Fundet:  begrebet »overlap«, som ikke findes
			  Tilladt: taletur
			  Gør:     Ret id’et, eller tilføj begrebet i content/glossary.yaml.
			"
		`);
	});

	test('an unknown key among others in a citation', () => {
		expect(reportOf('unknown-reference')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13 (<Cite>)
			  Fundet:  henvisningen »sacks1947«, som ikke findes
			  Tilladt: sacks1974
			  Gør:     Ret nøglen (måske »sacks1974«), eller tilføj henvisningen i content/references.bib.
			"
		`);
	});

	test('an unknown key on a slide', () => {
		expect(reportOf('unknown-reference-of-slide')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/noeglen.mdx, linje 5 (references nr. 1)
			  Fundet:  henvisningen »sacks1947«, som ikke findes
			  Tilladt: sacks1974
			  Gør:     Ret nøglen (måske »sacks1974«), eller tilføj henvisningen i content/references.bib.
			"
		`);
	});

	test('an unknown key at a term', () => {
		expect(reportOf('unknown-reference-of-term')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/glossary.yaml, linje 6 (references nr. 1)
			  Fundet:  henvisningen »sacks«, som ikke findes
			  Tilladt: sacks1974
			  Gør:     Ret nøglen (måske »sacks1974«), eller tilføj henvisningen i content/references.bib.
			"
		`);
	});

	test('an unknown key at an event', () => {
		expect(reportOf('unknown-reference-of-event')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/timeline.yaml, linje 11 (sources nr. 2 › reference)
			  Fundet:  henvisningen »madsen2006«, som ikke findes
			  Tilladt: sacks1974
			  Gør:     Ret nøglen, eller tilføj henvisningen i content/references.bib.
			"
		`);
	});

	test('an unknown key at an exercise', () => {
		expect(reportOf('unknown-reference-of-exercise')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/exercises/hvad-sker-der-saa.yaml, linje 23 (references nr. 1)
			  Fundet:  henvisningen »stokoe2014«, som ikke findes
			  Tilladt: sacks1974
			  Gør:     Ret nøglen, eller tilføj henvisningen i content/references.bib.
			"
		`);
	});

	test('a link to an unknown exercise', () => {
		expect(reportOf('unknown-exercise')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-spoerge.mdx, linje 13 (<ExerciseLink>)
			  Fundet:  øvelsen »hvad-sker-der«, som ikke findes
			  Tilladt: hvad-sker-der-saa
			  Gør:     Ret id’et (måske »hvad-sker-der-saa«), eller tilføj øvelsen i content/exercises.
			"
		`);
	});

	test('a time line opened at a year without a categorisation', () => {
		expect(reportOf('unknown-year')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 15 (<PolicyTimeline>)
			  Fundet:  inddelingen »2003«, som ikke findes
			  Tilladt: 2004
			  Gør:     Ret årstallet (måske »2004«), eller tilføj inddelingen i content/timeline.yaml.
			"
		`);
	});
});
