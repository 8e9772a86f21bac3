import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCourse } from '~/loading/load-course.ts';
import { readContentFiles } from '~/loading/read-files.ts';

const { course } = loadCourse(readContentFiles(process.cwd()));

test('speaker notes are in no file of the public site', () => {
	const slides = course?.slides ?? [];
	expect(slides.filter(({ notes }) => notes.length > 100)).toHaveLength(47);
	const public_ = readdirSync('dist', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(html|js|json|css|txt)$/u.test(name))
		.map((name) => ({ name, text: words(readFileSync(join('dist', name), 'utf8')) }));
	const leaks = slides.flatMap(({ id, notes }) =>
		sentences(notes).flatMap((sentence) =>
			public_
				.filter(({ text }) => text.includes(sentence))
				.map(({ name }) => `${id}: »${sentence}« in ${name}`),
		),
	);
	expect(leaks).toEqual([]);
});

/** Stretches of plain words long enough to be the notes' own. */
function sentences(markdown: string): string[] {
	return words(markdown)
		.split(/[.!?:»«()*]+/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence.length > 45);
}

function words(text: string): string {
	return text.replace(/<[^>]*>/gu, '').replace(/\s+/gu, ' ');
}
