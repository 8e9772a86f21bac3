import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBibtex } from '~/formats/bibtex.ts';
import { parseExcerptText } from '~/formats/excerpt-text/index.ts';
import { readMdx } from '~/formats/mdx-text.ts';
import { readYaml } from '~/formats/yaml-text.ts';
import { chapterSchema } from '~/schemas/chapter.ts';
import { exerciseSchema } from '~/schemas/exercise.ts';
import { slideSchema } from '~/schemas/slide.ts';
import { termSchema } from '~/schemas/term.ts';
import { timelineEventSchema } from '~/schemas/timeline-event.ts';
import type { z } from 'astro/zod';

const readme = readFileSync('content/README.md', 'utf8');

/** The first example under a heading, as an author would copy it. */
function exampleUnder(heading: string): string {
	const section = readme.slice(readme.indexOf(`## ${heading}`));
	return /```\w+\n(.*?)```/su.exec(section)?.[1] ?? '';
}

function issuesOf(schema: z.ZodType, yaml: string): string[] {
	const { data, problems } = readYaml(yaml);
	if (problems.length > 0) return problems.map(({ found }) => found);
	const example: unknown = Array.isArray(data) ? data[0] : data;
	return (schema.safeParse(example).error?.issues ?? []).map(
		({ path, message }) => `${path.join('.')}: ${message}`,
	);
}

describe('what content/README.md shows can be copied', () => {
	test('a slide, with notes', () => {
		const { frontmatter, notes, problem } = readMdx(
			exampleUnder('Jeg vil rette, hvad der står på et dias'),
		);
		expect(problem).toBeUndefined();
		expect(issuesOf(slideSchema, frontmatter)).toEqual([]);
		expect(notes).toHaveLength(1);
	});

	test('a chapter, whose example names what to write and is not long enough itself', () => {
		const { frontmatter } = readMdx(exampleUnder('Jeg vil rette et kapitel'));
		expect(issuesOf(chapterSchema, frontmatter)).toEqual([
			'description: mindst 90 tegn',
			'goals: tre eller fire læringsmål',
		]);
	});

	test('an excerpt', () => {
		expect(parseExcerptText(exampleUnder('Jeg vil tilføje et samtaleuddrag')).warnings).toEqual([]);
	});

	test('a term', () => {
		expect(issuesOf(termSchema, exampleUnder('Jeg vil tilføje et begreb'))).toEqual([]);
	});

	test('a reference', () => {
		const { references, problems } = parseBibtex(exampleUnder('Jeg vil tilføje en henvisning'));
		expect([references.length, problems]).toEqual([1, []]);
	});

	test('an event', () => {
		const example = exampleUnder('Jeg vil tilføje en hændelse på tidslinjen');
		expect(issuesOf(timelineEventSchema, example)).toEqual([]);
	});

	test('an exercise', () => {
		const example = exampleUnder('Jeg vil tilføje en øvelse');
		expect(issuesOf(exerciseSchema, example)).toEqual([]);
	});
});
