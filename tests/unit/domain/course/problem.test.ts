import { describe, expect, test } from 'vitest';
import { fieldName, printProblems } from '~/domain/course/problem.ts';

const words = { found: 'noget', allowed: 'noget andet', fix: 'Ret det.' };

describe('the name of a field', () => {
	test.each([
		[['chapter'], 'chapter'],
		[['parts', 0, 'slides', 3, 'id'], 'parts nr. 1 › slides nr. 4 › id'],
		[[2, 'id'], 'nr. 3 › id'],
		[[], ''],
	])('%j is written %s', (path, name) => {
		expect(fieldName(path)).toBe(name);
	});
});

describe('printed problems', () => {
	test('are nothing when there are none', () => {
		expect(printProblems([])).toBe('');
	});

	test('stand in the order of files and lines, with as much of the place as is known', () => {
		const printed = printProblems([
			{ file: 'content/slides/tak.mdx', line: 10, ...words },
			{ file: 'content/slides/tak.mdx', line: 9, field: 'title', ...words },
			{ file: 'content/course.yaml', ...words },
		]);
		expect(printed).toMatchInlineSnapshot(`
			"Der er 3 fejl i indholdet. Sitet bliver først bygget, når de er rettet.

			content/course.yaml
			  Fundet:  noget
			  Tilladt: noget andet
			  Gør:     Ret det.

			content/slides/tak.mdx, linje 9 (title)
			  Fundet:  noget
			  Tilladt: noget andet
			  Gør:     Ret det.

			content/slides/tak.mdx, linje 10
			  Fundet:  noget
			  Tilladt: noget andet
			  Gør:     Ret det.
			"
		`);
	});

	test('are counted', () => {
		expect(printProblems([{ file: 'a', ...words }])).toMatch(
			/^Der er 1 fejl .* når den er rettet\./u,
		);
	});
});
