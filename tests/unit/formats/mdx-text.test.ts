import { describe, expect, test } from 'vitest';
import { readMdx } from '~/formats/mdx-text.ts';

const slide = `---
title: Nøglen
---

Fem ord står her nu: {/* Ikke talt med. */}

<Excerpt of="noeglen" from={1} to={2} reveal />

<Notes>

Sig **fire** ord her.

- Et punkt

</Notes>
`;

describe('an MDX file', () => {
	test('has its frontmatter without the fences', () => {
		expect(readMdx(slide).frontmatter).toBe('title: Nøglen');
		expect(readMdx('Kun tekst.').frontmatter).toBe('');
	});

	test('has its components with their attributes and lines', () => {
		expect(readMdx(slide).components).toEqual([
			{ name: 'Excerpt', attributes: { of: 'noeglen', from: 1, to: 2, reveal: true }, line: 7 },
			{ name: 'Notes', attributes: {}, line: 9 },
		]);
	});

	test('has components inside other components and inside a sentence', () => {
		const { components } = readMdx(
			'<Questions>\n\n- Se <Term id="tur">turen</Term>\n\n</Questions>',
		);
		expect(components.map(({ name, line }) => [name, line])).toEqual([
			['Questions', 1],
			['Term', 3],
		]);
	});

	test('has its notes as Markdown, with their words and line', () => {
		expect(readMdx(slide).notes).toEqual([
			{ markdown: 'Sig **fire** ord her.\n\n- Et punkt', words: 6, line: 9 },
		]);
	});

	test('counts the words a reader meets: not frontmatter, comments, attributes or notes', () => {
		expect(readMdx(slide).words).toBe(5);
		expect(readMdx('To – ord.').words).toBe(2);
	});

	test('has its headings with depth and line', () => {
		expect(readMdx('# En\n\n### Tre').headings).toEqual([
			{ depth: 1, line: 1 },
			{ depth: 3, line: 3 },
		]);
	});

	test('has no code where there are only comments, numbers and text', () => {
		expect(readMdx(slide).code).toEqual([]);
	});

	test.each([
		['Hej {navn}.', '{navn}'],
		['{1 + 1}', '{1 + 1}'],
		['<Timer minutes={to} />', 'minutes={to}'],
		['<Timer {...alt} />', '{...alt}'],
		["import A from 'a'", "import A from 'a'"],
		['export const a = 1', 'export const a = 1'],
	])('has code: %s', (text, source) => {
		expect(readMdx(text).code).toEqual([{ line: 1, source }]);
	});

	test('keeps apart what is a number and what is code in an attribute', () => {
		expect(readMdx('<A b={-2.5} c={x} d="3" e />').components[0]?.attributes).toEqual({
			b: -2.5,
			c: { code: 'x' },
			d: '3',
			e: true,
		});
	});
});

describe('an MDX file that cannot be read', () => {
	test.each([
		[
			'a component that is not closed',
			'Hej\n\n<Notes>\n\nHej',
			3,
			'<Notes>, som ikke bliver lukket',
		],
		['one that is closed by another', '<A>\n\n<B>\n\n</A>', 3, '</A> kommer i linje 5'],
		[
			'one that ends in another paragraph',
			'Hej <A>\n\nHej\n\n</A>',
			1,
			'<A>, som ikke bliver lukket',
		],
		['one that is closed without a beginning', 'Hej\n\n</Notes>', 3, 'uden at være begyndt'],
		['one without its last sign', 'Hej\n\n<Notes', 3, 'ikke slutter med >'],
		['a less-than sign', 'Hej\n\n1 <2', 3, 'tegnet »2« efter et <'],
		['an HTML comment', '<!-- hej -->', 1, 'en kommentar i HTML'],
		['a brace that is not closed', 'Hej {du', 1, 'ikke bliver lukket med }'],
		['a brace without sense', 'Hej {du der}', 1, 'en krøllet parentes'],
		['a line that begins with import', 'import af varer', 1, 'import eller export'],
	])('says where and what: %s', (_, text, line, words) => {
		const { problem, components, words: count } = readMdx(text);
		expect(problem).toMatchObject({ line, found: expect.stringContaining(words) as string });
		expect(problem?.fix).not.toMatch(/undefined/u);
		expect([components, count]).toEqual([[], 0]);
	});
});
