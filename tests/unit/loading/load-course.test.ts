import { describe, expect, test } from 'vitest';
import { goodCourse, loadWith } from '../../support/fixture-course.ts';
import { printProblems } from '~/domain/course/problem.ts';
import { loadCourse } from '~/loading/load-course.ts';

describe('a course in which everything is right', () => {
	const { course, problems, warnings } = loadCourse(goodCourse());

	test('has no problems and no warnings', () => {
		expect([problems, warnings]).toEqual([[], []]);
	});

	test('says how far its sources were followed', () => {
		expect(course?.checked).toBe('foråret 2026');
	});

	test('has its slides in the running order, and its chapters where their first slides are', () => {
		expect(course?.slides.map(({ id }) => id)).toEqual(['velkomst', 'noeglen', 'paraplyen', 'tak']);
		expect(course?.chapters.map(({ id }) => id)).toEqual(['at-lytte', 'at-spoerge']);
	});

	test('knows what each file mentions', () => {
		expect(course?.chapters[0]).toMatchObject({
			cites: ['sacks1974'],
			terms: ['taletur'],
			excerpts: ['noeglen'],
			notes: '',
		});
		expect(course?.slides[1]?.notes).toMatch(/^Vis turene én ad gangen\..*en paraply\.$/u);
	});
});

describe('a course with mistakes', () => {
	test('is not loaded', () => {
		expect(loadWith('section-in-slide', 'impossible-date').course).toBeUndefined();
	});

	test('tells all of them at once, also where a file cannot be read', () => {
		const { problems } = loadWith('broken-mdx-unclosed', 'impossible-date');
		expect(problems.map(({ file }) => file).sort()).toEqual([
			'content/slides/noeglen.mdx',
			'content/timeline.yaml',
		]);
	});

	test('tells what is broken and what is unknown together', () => {
		const { problems } = loadWith('broken-yaml-colon', 'unknown-term');
		expect(printProblems(problems)).toMatchInlineSnapshot(`
			"Der er 2 fejl i indholdet. Sitet bliver først bygget, når de er rettet.

			content/chapters/at-lytte.mdx, linje 13 (<Term>)
			  Fundet:  begrebet »tale-tur«, som ikke findes
			  Tilladt: taletur
			  Gør:     Ret id’et (måske »taletur«), eller tilføj begrebet i content/glossary.yaml.

			content/slides/noeglen.mdx, linje 2
			  Fundet:  et kolon for meget, eller en linje, der er rykket forkert ind
			  Tilladt: felter som »navn: værdi«, med lige mange mellemrum foran dem, der hører sammen
			  Gør:     Sæt anførselstegn om tekst, der har et kolon i sig, eller ret mellemrummene forrest på linjen eller den næste.
			"
		`);
	});

	test('does not call unknown what is there but cannot be read', () => {
		const { problems } = loadWith('broken-excerpt-speaker', 'broken-yaml-indentation');
		expect(problems.map(({ file }) => file).sort()).toEqual([
			'content/excerpts/paraplyen.samtale.txt',
			'content/glossary.yaml',
		]);
	});

	test('does not call a year unknown when an event cannot be read', () => {
		const { problems } = loadWith('source-of-no-shape', 'unknown-year');
		expect(problems.map(({ file }) => file)).toEqual(['content/timeline.yaml']);
	});

	test('does not call a chapter empty when the slide that fills it cannot be read', () => {
		const { problems } = loadWith('missing-field', 'no-frontmatter');
		expect(problems.map(({ file }) => file)).not.toContain('content/chapters/at-lytte.mdx');
	});

	test('still calls unknown what a half-readable bibliography does not mention', () => {
		const { problems } = loadWith('broken-bibliography-missing-brace', 'unknown-reference');
		expect(problems.map(({ found }) => found)).toEqual([
			'»sacks1974« mangler sin sidste }',
			'henvisningen »sacks1947«, som ikke findes',
		]);
	});

	test('is told in the order of files and lines', () => {
		const { problems } = loadWith('wrong-type', 'code-in-text');
		const heads = printProblems(problems)
			.split('\n')
			.filter((line) => line.startsWith('content/'));
		expect(heads).toEqual([
			'content/chapters/at-lytte.mdx, linje 13',
			'content/course.yaml, linje 4 (starts)',
			'content/course.yaml, linje 14 (parts nr. 1 › slides nr. 2 › droppable)',
			'content/course.yaml, linje 23 (parts nr. 3 › slides nr. 1 › minutes)',
		]);
	});
});
