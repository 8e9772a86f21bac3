import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../support/fixture-course.ts';

describe('what an author reads about the text of slides, chapters and pages', () => {
	test('a component that can be there only once', () => {
		expect(reportOf('component-twice')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/velkomst.mdx, linje 10 (<ShowOfHands>)
			  Fundet:  <ShowOfHands> mere end én gang
			  Tilladt: højst én <ShowOfHands> på et dias
			  Gør:     Behold den ene, og flyt eller slet resten.
			"
		`);
	});

	test('a section inside a slide', () => {
		expect(reportOf('section-in-slide')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/noeglen.mdx, linje 8
			  Fundet:  <section> inde i et dias
			  Tilladt: afsnit, lister og de komponenter, som content/README.md viser
			  Gør:     Slet <section> og </section>. Ellers bliver resten af diasset skjult, når det vises.
			"
		`);
	});

	test('a component whose name is misspelt', () => {
		expect(reportOf('unknown-component')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/noeglen.mdx, linje 8 (<Exerpt>)
			  Fundet:  <Exerpt>, som ikke findes
			  Tilladt: de komponenter, som content/README.md viser, fx <Excerpt>, <ExerciseLink>
			  Gør:     Ret navnet (måske <Excerpt>).
			"
		`);
	});

	test('a component like none there is', () => {
		expect(reportOf('unknown-component-like-none')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/noeglen.mdx, linje 8 (<Video>)
			  Fundet:  <Video>, som ikke findes
			  Tilladt: de komponenter, som content/README.md viser, fx <Aside>, <ChapterLink>, <Cite>
			  Gør:     Ret navnet.
			"
		`);
	});

	test('a component for slides in a chapter', () => {
		expect(reportOf('slide-component-in-chapter')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 15 (<Fragments>)
			  Fundet:  <Fragments> i et kapitel
			  Tilladt: <Fragments> kun på dias
			  Gør:     Flyt indholdet derhen, eller brug en anden komponent.
			"
		`);
	});

	test('a component for slides on a page', () => {
		expect(reportOf('slide-component-on-page')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/pages/om.mdx, linje 7 (<Timer>)
			  Fundet:  <Timer> på en side om sitet
			  Tilladt: <Timer> kun på dias
			  Gør:     Flyt indholdet derhen, eller brug en anden komponent.
			"
		`);
	});

	test('a component for chapters on a slide', () => {
		expect(reportOf('chapter-component-on-slide')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/noeglen.mdx, linje 8 (<Questions>)
			  Fundet:  <Questions> på et dias
			  Tilladt: <Questions> kun i kapitler
			  Gør:     Flyt indholdet derhen, eller brug en anden komponent.
			"
		`);
	});

	test('a heading of the first level', () => {
		expect(reportOf('top-heading')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 11
			  Fundet:  en overskrift med ét #
			  Tilladt: ## og ###, for titlen står allerede øverst
			  Gør:     Skriv ## i stedet.
			"
		`);
	});

	test('braces in the text', () => {
		expect(reportOf('code-in-text')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13
			  Fundet:  kode: {her}
			  Tilladt: tekst, kommentarer som {/* … */} og tal i komponenter, fx turn={3}
			  Gør:     Slet den. Skal der stå en krøllet parentes i teksten, så skriv &#123; og &#125;.
			"
		`);
	});

	test('code instead of a number', () => {
		expect(reportOf('code-in-attribute')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13
			  Fundet:  kode: turn={et}
			  Tilladt: tekst, kommentarer som {/* … */} og tal i komponenter, fx turn={3}
			  Gør:     Slet den. Skal der stå en krøllet parentes i teksten, så skriv &#123; og &#125;.
			"
		`);
	});

	test('an import', () => {
		expect(reportOf('imported-component')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 11
			  Fundet:  kode: import Kort from '../Kort.astro'
			  Tilladt: tekst, kommentarer som {/* … */} og tal i komponenter, fx turn={3}
			  Gør:     Slet den. Skal der stå en krøllet parentes i teksten, så skriv &#123; og &#125;.
			"
		`);
	});

	test('a chapter that is too short', () => {
		expect(reportOf('chapter-too-short')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx
			  Fundet:  et kapitel på 2 ord
			  Tilladt: 5–60 ord (chapterWords i content/course.yaml)
			  Gør:     Skriv mere.
			"
		`);
	});

	test('a chapter that is too long', () => {
		expect(reportOf('chapter-too-long')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx
			  Fundet:  et kapitel på 75 ord
			  Tilladt: 5–60 ord (chapterWords i content/course.yaml)
			  Gør:     Skær ned, eller flyt noget til et andet kapitel.
			"
		`);
	});

	test('a slide without notes', () => {
		expect(reportOf('missing-notes')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/tak.mdx
			  Fundet:  et dias uden noter
			  Tilladt: noter ét sted, mellem <Notes> og </Notes>
			  Gør:     Skriv, hvad man kan sige og spørge om, og hvordan man kommer videre til næste dias.
			"
		`);
	});

	test('a slide with notes twice', () => {
		expect(reportOf('doubled-notes')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/tak.mdx, linje 15
			  Fundet:  <Notes> mere end én gang
			  Tilladt: noter ét sted, mellem <Notes> og </Notes>
			  Gør:     Saml noterne ét sted.
			"
		`);
	});

	test('notes that are too short', () => {
		expect(reportOf('short-notes')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/tak.mdx, linje 9
			  Fundet:  noter på 2 ord
			  Tilladt: 40–150 ord
			  Gør:     Skriv lidt mere.
			"
		`);
	});

	test('notes that are too long', () => {
		expect(reportOf('long-notes')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/tak.mdx, linje 9
			  Fundet:  noter på 184 ord
			  Tilladt: 40–150 ord
			  Gør:     Skær ned, så noterne kan læses med et blik.
			"
		`);
	});
});
