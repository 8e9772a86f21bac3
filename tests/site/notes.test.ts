import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCourse } from '~/loading/load-course.ts';
import { readContentFiles } from '~/loading/read-files.ts';

const { course } = loadCourse(readContentFiles(process.cwd()));

test('speaker notes are in no file of the public site', () => {
	const slides = course?.slides ?? [];
	expect(slides.filter(({ notes }) => paragraphs(notes).length > 0)).toHaveLength(47);
	const published = readdirSync('dist', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(html|js|json|css|txt)$/u.test(name))
		.map((name) => ({ name, text: words(readFileSync(join('dist', name), 'utf8')) }));
	const leaks = slides.flatMap(({ id, notes }) =>
		paragraphs(notes).flatMap((paragraph) =>
			published
				.filter(({ text }) => text.includes(paragraph))
				.map(({ name }) => `${id}: »${paragraph}« in ${name}`),
		),
	);
	expect(leaks).toEqual([]);
});

/** A sentence may be said on a slide and in its notes; a stretch of this length is the notes' own. */
function paragraphs(markdown: string): string[] {
	return markdown
		.split(/\n\s*\n/u)
		.map((paragraph) => words(paragraph).trim().slice(0, 120))
		.filter((paragraph) => paragraph.length > 60);
}

function words(text: string): string {
	return text.replace(/<[^>]*>|[*_]/gu, '').replace(/\s+/gu, ' ');
}
