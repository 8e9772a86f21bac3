import { getEntry, render } from 'astro:content';
import { printProblems } from './domain/course/problem.ts';
import { loadCourse } from './loading/load-course.ts';
import { readContentFiles } from './loading/read-files.ts';

const loaded = loadCourse(readContentFiles(process.cwd()));
if (!loaded.course) throw new Error(printProblems(loaded.problems));

/** The whole course. Loaded, sorted and checked once; every page and component takes its data from here. */
export const course = loaded.course;

/**
 * The body of an MDX file as a component, with its headings.
 * @throws when there is no such file; the rules stop that before any page is made.
 */
export async function renderBody(collection: 'chapters' | 'slides' | 'pages', id: string) {
	const entry = await getEntry(collection, id);
	if (!entry) throw new Error(`${collection} has no entry "${id}".`);
	return render(entry);
}

/**
 * One thing of the course by its id.
 * @throws when there is no such id; the rules stop that before any page is made.
 */
export function find<Item extends { readonly id: string }>(
	items: readonly Item[],
	id: string,
): Item {
	const item = items.find((candidate) => candidate.id === id);
	if (!item) throw new Error(`There is no "${id}" here.`);
	return item;
}
