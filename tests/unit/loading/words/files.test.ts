import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../support/fixture-course.ts';

describe('what an author reads about files', () => {
	test('a course without its running order', () => {
		expect(reportOf('missing-plan')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/course.yaml
			  Fundet:  ingen fil med det navn
			  Tilladt: en fil med kursets dele, rækkefølge og minutter
			  Gør:     Læg filen tilbage, eller hent den fra en tidligere udgave.
			"
		`);
	});

	test('a course without its glossary; its terms do not count as unknown as well', () => {
		expect(reportOf('missing-glossary')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/glossary.yaml
			  Fundet:  ingen fil med det navn
			  Tilladt: en fil med kursets begreber
			  Gør:     Læg filen tilbage, eller hent den fra en tidligere udgave.
			"
		`);
	});

	test('a course without its time line', () => {
		expect(reportOf('missing-timeline')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/timeline.yaml
			  Fundet:  ingen fil med det navn
			  Tilladt: en fil med tidslinjens hændelser
			  Gør:     Læg filen tilbage, eller hent den fra en tidligere udgave.
			"
		`);
	});

	test('a course without its bibliography; its keys do not count as unknown as well', () => {
		expect(reportOf('missing-bibliography')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/references.bib
			  Fundet:  ingen fil med det navn
			  Tilladt: en fil med kursets henvisninger i BibTeX
			  Gør:     Læg filen tilbage, eller hent den fra en tidligere udgave.
			"
		`);
	});

	test('a course without a page that the site links to', () => {
		expect(reportOf('missing-page')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/pages/om.mdx
			  Fundet:  ingen fil med det navn
			  Tilladt: en fil med siden om kurset
			  Gør:     Læg filen tilbage, eller hent den fra en tidligere udgave.
			"
		`);
	});

	test('a slide with a wrong ending', () => {
		expect(reportOf('file-with-wrong-ending')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/ekstra.md
			  Fundet:  en fil, som ikke bliver læst
			  Tilladt: filer, der hedder content/slides/<id>.mdx
			  Gør:     Ret endelsen, flyt filen, eller slet den.
			"
		`);
	});

	test('an excerpt in a folder of its own', () => {
		expect(reportOf('file-in-subfolder')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/excerpts/nye/hatten.samtale.txt
			  Fundet:  en fil, som ikke bliver læst
			  Tilladt: filer, der hedder content/excerpts/<id>.samtale.txt
			  Gør:     Ret endelsen, flyt filen, eller slet den.
			"
		`);
	});

	test('a file name that cannot be an address', () => {
		expect(reportOf('file-name-with-danish-letters')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/pages/Åbne spørgsmål.mdx
			  Fundet:  filnavnet »Åbne spørgsmål«
			  Tilladt: små bogstaver a–z, tal og bindestreg (æ skrives ae, ø oe, å aa), for navnet bliver til en adresse
			  Gør:     Giv filen et andet navn, fx »aabne-spoergsmaal.mdx«.
			"
		`);
	});

	test('a file that is not saved as UTF-8', () => {
		expect(reportOf('not-utf-8')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/tak.mdx, linje 7
			  Fundet:  bogstaver, der ikke kan læses, ofte æ, ø og å
			  Tilladt: tekst, der er gemt som UTF-8
			  Gør:     Åbn filen i det program, den er skrevet i, og gem den igen med tegnkodningen UTF-8.
			"
		`);
	});

	test("an excerpt whose id is not its file's name", () => {
		expect(reportOf('excerpt-named-otherwise')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/excerpts/paraplyen.samtale.txt, linje 2 (id)
			  Fundet:  id’et »paraply« i en fil, der hedder »paraplyen«
			  Tilladt: det samme id som filens navn uden .samtale.txt
			  Gør:     Skriv »id: paraplyen«. Er det filen, der hedder noget forkert, så giv den et andet navn.
			"
		`);
	});

	test('quotation marks and dashes that are not Danish', () => {
		expect(reportOf('foreign-signs')).toMatchInlineSnapshot(`
			"Der er 2 fejl i indholdet. Sitet bliver først bygget, når de er rettet.

			content/chapters/at-lytte.mdx, linje 3
			  Fundet:  tegnet —
			  Tilladt: »…« om citater, ’…’ om citater i citater, og tankestregen –
			  Gør:     Skriv – i stedet.

			content/chapters/at-lytte.mdx, linje 13
			  Fundet:  tegnene “ ”
			  Tilladt: »…« om citater, ’…’ om citater i citater, og tankestregen –
			  Gør:     Skriv »…« om citatet i stedet.
			"
		`);
	});
});
