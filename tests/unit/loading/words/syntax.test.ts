import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../support/fixture-course.ts';

describe('what an author reads about what cannot be read', () => {
	test('a colon in a value', () => {
		expect(reportOf('broken-yaml-colon')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/noeglen.mdx, linje 2
			  Fundet:  et kolon for meget, eller en linje, der er rykket forkert ind
			  Tilladt: felter som »navn: værdi«, med lige mange mellemrum foran dem, der hører sammen
			  Gør:     Sæt anførselstegn om tekst, der har et kolon i sig, eller ret mellemrummene forrest på linjen eller den næste.
			"
		`);
	});

	test('a quotation mark that is not closed, told where it is opened', () => {
		expect(reportOf('broken-yaml-quote')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/course.yaml, linje 4
			  Fundet:  en linje, hvor der mangler et anførselstegn, et kolon eller et komma
			  Tilladt: felter som »navn: værdi«, med lige mange mellemrum foran dem, der hører sammen
			  Gør:     Sæt tegnet ind. Mangler der ikke noget her, så se på linjen over.
			"
		`);
	});

	test('a field that is indented too far', () => {
		expect(reportOf('broken-yaml-indentation')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/glossary.yaml, linje 1
			  Fundet:  et kolon for meget, eller en linje, der er rykket forkert ind
			  Tilladt: felter som »navn: værdi«, med lige mange mellemrum foran dem, der hører sammen
			  Gør:     Sæt anførselstegn om tekst, der har et kolon i sig, eller ret mellemrummene forrest på linjen eller den næste.
			"
		`);
	});

	test('a field that stands twice', () => {
		expect(reportOf('broken-yaml-doubled-field')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/noeglen.mdx, linje 4
			  Fundet:  det samme felt to gange
			  Tilladt: felter som »navn: værdi«, med lige mange mellemrum foran dem, der hører sammen
			  Gør:     Slet det ene.
			"
		`);
	});

	test('an asterisk that YAML would take for a name', () => {
		expect(reportOf('broken-yaml-asterisk')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 2
			  Fundet:  en værdi, der begynder med *, & eller !
			  Tilladt: felter som »navn: værdi«, med lige mange mellemrum foran dem, der hører sammen
			  Gør:     Sæt anførselstegn om værdien.
			"
		`);
	});

	test('a component that is not closed', () => {
		expect(reportOf('broken-mdx-unclosed')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/noeglen.mdx, linje 10
			  Fundet:  <Notes>, som ikke bliver lukket
			  Tilladt: Markdown og de komponenter, som content/README.md viser
			  Gør:     Skriv </Notes> dér, hvor komponenten slutter. Er der intet i den, så skriv <Notes />.
			"
		`);
	});

	test('a component that is closed by another', () => {
		expect(reportOf('broken-mdx-crossed')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13
			  Fundet:  <Questions>, som ikke bliver lukket, før </Constructed> kommer i linje 17
			  Tilladt: Markdown og de komponenter, som content/README.md viser
			  Gør:     Skriv </Questions> dér, hvor komponenten slutter. Er der intet i den, så skriv <Questions />.
			"
		`);
	});

	test('a component that begins inside a paragraph and ends outside', () => {
		expect(reportOf('broken-mdx-blank-lines')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13
			  Fundet:  <Questions>, som ikke bliver lukket
			  Tilladt: Markdown og de komponenter, som content/README.md viser
			  Gør:     Skriv </Questions> dér, hvor komponenten slutter. Er der intet i den, så skriv <Questions />.
			"
		`);
	});

	test('a less-than sign in the text', () => {
		expect(reportOf('broken-mdx-less-than')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13
			  Fundet:  tegnet »3« efter et <
			  Tilladt: Markdown og de komponenter, som content/README.md viser
			  Gør:     Ret komponenten. Skal < stå i teksten, så skriv &lt;.
			"
		`);
	});

	test('a brace that is not closed', () => {
		expect(reportOf('broken-mdx-brace')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13
			  Fundet:  en krøllet parentes, der ikke kan læses
			  Tilladt: Markdown og de komponenter, som content/README.md viser
			  Gør:     Skriv &#123; i stedet for {. I en komponent står der et tal, fx turn={3}.
			"
		`);
	});

	test('a line that begins with the word import', () => {
		expect(reportOf('broken-mdx-import')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13
			  Fundet:  en linje, der begynder med import eller export
			  Tilladt: Markdown og de komponenter, som content/README.md viser
			  Gør:     Lad linjen begynde med et andet ord.
			"
		`);
	});

	test('a comment as in HTML', () => {
		expect(reportOf('broken-mdx-html-comment')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13
			  Fundet:  en kommentar i HTML
			  Tilladt: Markdown og de komponenter, som content/README.md viser
			  Gør:     Skriv {/* … */} i stedet.
			"
		`);
	});

	test('an entry of the bibliography without an author; its key does not count as unknown as well', () => {
		expect(reportOf('broken-bibliography-missing-field')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/references.bib, linje 1
			  Fundet:  »sacks1974« mangler author eller editor
			  Tilladt: poster i BibTeX, hver med sin egen nøgle og med author (eller editor), title og year
			  Gør:     Ret posten. content/README.md viser, hvordan en post ser ud.
			"
		`);
	});

	test('an entry of the bibliography that is not closed; its key does not count as unknown as well', () => {
		expect(reportOf('broken-bibliography-missing-brace')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/references.bib, linje 1
			  Fundet:  »sacks1974« mangler sin sidste }
			  Tilladt: poster i BibTeX, hver med sin egen nøgle og med author (eller editor), title og year
			  Gør:     Ret posten. content/README.md viser, hvordan en post ser ud.
			"
		`);
	});

	test('an excerpt with a speaker nobody has declared', () => {
		expect(reportOf('broken-excerpt-speaker')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/excerpts/paraplyen.samtale.txt, linje 15
			  Fundet:  Taleren »H« er ikke erklæret
			  Tilladt: et hoved, en linje med ---, og ture som »B: …« (content/README.md viser et uddrag)
			  Gør:     Skriv »  H = …« under »deltagere:«. Er linjen en fortsættelse, så sæt et mellemrum forrest.
			"
		`);
	});

	test('an excerpt without turns', () => {
		expect(reportOf('broken-excerpt-no-turns')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/excerpts/paraplyen.samtale.txt
			  Fundet:  et uddrag uden ture
			  Tilladt: et hoved, en linje med ---, og ture som »B: …« (content/README.md viser et uddrag)
			  Gør:     Skriv samtalen under linjen med ---, én tur pr. linje.
			"
		`);
	});

	test('an excerpt without the line below its header; one mistake is told once', () => {
		expect(reportOf('broken-excerpt-no-rule')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/excerpts/paraplyen.samtale.txt, linje 1
			  Fundet:  Der mangler en linje med tre bindestreger (---) mellem hovedet og samtalen
			  Tilladt: et hoved, en linje med ---, og ture som »B: …« (content/README.md viser et uddrag)
			  Gør:     Sæt den ind over den første tur.
			"
		`);
	});
});
