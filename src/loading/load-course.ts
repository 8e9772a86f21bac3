import { componentHomes } from '~/components/authoring.ts';
import { checkCourse } from '~/domain/course/check.ts';
import { arrangeCourse } from '~/domain/course/arrange-course.ts';
import { readEntries } from './read-entries.ts';
import type { Course } from '~/domain/course/course.ts';
import type { Problem } from '~/domain/course/problem.ts';
import type { ContentFile } from './read-files.ts';

/** The whole course, or every problem that keeps it from being published. */
export function loadCourse(files: readonly ContentFile[]): LoadedCourse {
	const { entries, problems } = readEntries(files);
	const all = [...problems, ...checkCourse(entries, componentHomes)];
	return all.length > 0 ? { problems: all } : { course: arrangeCourse(entries), problems: [] };
}

export type LoadedCourse =
	| { readonly course: Course; readonly problems: readonly [] }
	| { readonly course?: undefined; readonly problems: readonly Problem[] };
