import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../support/fixture-course.ts';

describe('what an author reads about the attributes of components', () => {
	test('a citation without a key', () => {
		expect(reportOf('missing-attribute')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13 (<Cite>)
			  Fundet:  <Cite> uden keys
			  Tilladt: <Cite keys="…">
			  Gør:     Skriv keys="…". content/README.md viser et eksempel.
			"
		`);
	});

	test('a citation with an empty key', () => {
		expect(reportOf('empty-attribute')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13 (<Cite>)
			  Fundet:  <Cite> uden keys
			  Tilladt: <Cite keys="…">
			  Gør:     Skriv keys="…". content/README.md viser et eksempel.
			"
		`);
	});

	test('a link to a turn without its number', () => {
		expect(reportOf('missing-turn')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13 (<TurnLink>)
			  Fundet:  <TurnLink> uden turn
			  Tilladt: <TurnLink turn={3}>
			  Gør:     Skriv turn={3}. content/README.md viser et eksempel.
			"
		`);
	});

	test('a component without a number it needs', () => {
		expect(reportOf('missing-attribute-number')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/velkomst.mdx, linje 8 (<Timer>)
			  Fundet:  <Timer> uden minutes
			  Tilladt: <Timer minutes={2}>
			  Gør:     Skriv minutes={2}. content/README.md viser et eksempel.
			"
		`);
	});

	test('a component without a choice it needs', () => {
		expect(reportOf('missing-attribute-choice')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 15 (<TwoModels>)
			  Fundet:  <TwoModels> uden side
			  Tilladt: <TwoModels side="both">, <TwoModels side="dominant"> eller <TwoModels side="contrasting">
			  Gør:     Skriv side="both", side="dominant" eller side="contrasting". content/README.md viser et eksempel.
			"
		`);
	});

	test('an attribute whose name is misspelt', () => {
		expect(reportOf('unknown-attribute')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 15 (<Excerpt>)
			  Fundet:  »form«, som <Excerpt> ikke har
			  Tilladt: of, from, to, reveal
			  Gør:     Ret navnet (måske »from«), eller slet det.
			"
		`);
	});

	test('an attribute of a component that takes none', () => {
		expect(reportOf('unknown-attribute-of-none')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 15 (<Flip>)
			  Fundet:  »side«, som <Flip> ikke har
			  Tilladt: kun <Flip>, uden noget efter navnet
			  Gør:     Slet det.
			"
		`);
	});

	test('a value that is not one of those to choose between', () => {
		expect(reportOf('wrong-attribute-choice')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 15 (<Quote>)
			  Fundet:  voice="citzen"
			  Tilladt: voice="citizen", voice="system" eller voice="none"
			  Gør:     Ret voice. content/README.md viser et eksempel.
			"
		`);
	});

	test('a number that is not one of those to choose between', () => {
		expect(reportOf('wrong-attribute-choice-of-numbers')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 15 (<ReadyForWork>)
			  Fundet:  voices={2}
			  Tilladt: voices={1} eller voices={3}
			  Gør:     Ret voices. content/README.md viser et eksempel.
			"
		`);
	});

	test('a yes in words', () => {
		expect(reportOf('wrong-attribute-flag')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/noeglen.mdx, linje 8 (<Excerpt>)
			  Fundet:  reveal="ja"
			  Tilladt: kun reveal, uden noget efter
			  Gør:     Ret reveal. content/README.md viser et eksempel.
			"
		`);
	});

	test('a number in words', () => {
		expect(reportOf('wrong-attribute-number')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/velkomst.mdx, linje 8 (<Timer>)
			  Fundet:  minutes="to"
			  Tilladt: et tal over 0 i krøllede parenteser, fx minutes={2}
			  Gør:     Ret minutes. content/README.md viser et eksempel.
			"
		`);
	});

	test('the same answer twice', () => {
		expect(reportOf('wrong-attribute-texts')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/slides/velkomst.mdx, linje 8 (<ShowOfHands>)
			  Fundet:  options="Ja | Ja"
			  Tilladt: to til seks forskellige tekster med | imellem: options="… | …"
			  Gør:     Ret options. content/README.md viser et eksempel.
			"
		`);
	});

	test('no answers at all', () => {
		expect(reportOf('missing-attribute-texts')).toContain(
			'Gør:     Skriv options="… | …". content/README.md viser et eksempel.',
		);
	});

	test('a number where text should be', () => {
		expect(reportOf('wrong-attribute-text')).toMatchInlineSnapshot(`
			"Der er 1 fejl i indholdet. Sitet bliver først bygget, når den er rettet.

			content/chapters/at-lytte.mdx, linje 13 (<Cite>)
			  Fundet:  page={699}
			  Tilladt: tekst i anførselstegn: page="…"
			  Gør:     Ret page. content/README.md viser et eksempel.
			"
		`);
	});
});
