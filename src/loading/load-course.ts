import { authoringComponents } from '~/authoring.ts';
import { checkCourse } from '~/domain/course/check.ts';
import { arrangeCourse } from '~/domain/course/arrange-course.ts';
import { readEntries } from './read-entries.ts';
import type { Course } from '~/domain/course/course.ts';
import type { Problem } from '~/domain/course/problem.ts';
import type { Warning } from '~/domain/course/warning.ts';
import type { ContentFile } from './read-files.ts';

/** The whole course, or every problem that keeps it from being published; and what looks odd but keeps from nothing. */
export function loadCourse(files: readonly ContentFile[]): LoadedCourse {
	const { entries, problems, warnings } = readEntries(files);
	const all = [...problems, ...checkCourse(entries, authoringComponents)];
	return all.length > 0
		? { problems: all, warnings }
		: { course: arrangeCourse(entries), problems: [], warnings };
}

export type LoadedCourse = { readonly warnings: readonly Warning[] } & (
	| { readonly course: Course; readonly problems: readonly [] }
	| { readonly course?: undefined; readonly problems: readonly Problem[] }
);
