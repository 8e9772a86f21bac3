import { printProblems } from '~/domain/course/problem.ts';
import { printWarnings } from '~/domain/course/warning.ts';
import { loadCourse } from './load-course.ts';
import { readContentFiles } from './read-files.ts';

/** Every problem of the content below `root`, as an author reads it; empty when the course can be published. */
export function printLoadProblems(root: string): string {
	return printProblems(loadCourse(readContentFiles(root)).problems);
}

/** Everything below `root` that was read but looks odd, as an author reads it; empty when there is nothing. */
export function printLoadWarnings(root: string): string {
	return printWarnings(loadCourse(readContentFiles(root)).warnings);
}
