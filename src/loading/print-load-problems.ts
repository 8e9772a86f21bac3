import { printProblems } from '~/domain/course/problem.ts';
import { loadCourse } from './load-course.ts';
import { readContentFiles } from './read-files.ts';

/** Every problem of the content below `root`, as an author reads it; empty when the course can be published. */
export function printLoadProblems(root: string): string {
	return printProblems(loadCourse(readContentFiles(root)).problems);
}
