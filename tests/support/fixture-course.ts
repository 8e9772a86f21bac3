import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCourse } from '~/loading/load-course.ts';
import { readContentFiles } from '~/loading/read-files.ts';
import { printProblems } from '~/domain/course/problem.ts';
import type { LoadedCourse } from '~/loading/load-course.ts';
import type { ContentFile } from '~/loading/read-files.ts';

/** The small course of `tests/fixtures/course/good`, in which everything is right. */
export function goodCourse(): ContentFile[] {
	return readContentFiles(`${fixtures}good`);
}

/**
 * The small course with one mistake: the files of `tests/fixtures/course/broken/<mistake>` laid over the good ones.
 * An empty file `x.mdx.deleted` takes `x.mdx` away.
 */
export function brokenCourse(mistake: string): ContentFile[] {
	const files = new Map(goodCourse().map((file) => [file.path, file]));
	for (const file of readContentFiles(`${fixtures}broken/${mistake}`)) {
		if (file.path.endsWith('.deleted')) files.delete(file.path.slice(0, -'.deleted'.length));
		else files.set(file.path, file);
	}
	return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Every mistake there is a fixture for. */
export function mistakes(): string[] {
	return readdirSync(`${fixtures}broken`).sort();
}

/** What an author reads about a mistake. */
export function reportOf(mistake: string): string {
	return printProblems(loadCourse(brokenCourse(mistake)).problems);
}

/** Two mistakes at once, for problems that must not hide each other. */
export function loadWith(first: string, second: string): LoadedCourse {
	const good = new Map(goodCourse().map((file) => [file.path, file]));
	const changed = (mistake: string) =>
		brokenCourse(mistake).filter(({ path, text }) => good.get(path)?.text !== text);
	const files = new Map(
		[...good.values(), ...changed(first), ...changed(second)].map((file) => [file.path, file]),
	);
	return loadCourse([...files.values()]);
}

/**
 * The small course with one mistake in a folder of its own, for what reads from disk.
 * @param mistake one that changes or adds files and takes none away.
 */
export function brokenFolder(mistake: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'course-'));
	cpSync(`${fixtures}good`, folder, { recursive: true });
	cpSync(`${fixtures}broken/${mistake}`, folder, { recursive: true });
	return folder;
}

const fixtures = fileURLToPath(new URL('../fixtures/course/', import.meta.url));
