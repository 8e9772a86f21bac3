import { addresses } from '~/addresses.ts';
import { course, find } from '~/course.ts';
import { tagChoices } from '~/domain/exercise/tag-choices.ts';
import type { APIRoute } from 'astro';
import type { WorkbenchData } from '~/components/excerpt/workbench/workbench-data.ts';

export function getStaticPaths() {
	return course.excerpts.map(({ id }) => ({ params: { excerpt: id } }));
}

/** An excerpt as data, with what its workbench needs. */
export const GET: APIRoute = ({ params }) => {
	const noticing = course.exercises.find(({ type }) => type === 'notice');
	const data: WorkbenchData = {
		excerpt: find(course.excerpts, params['excerpt'] ?? ''),
		tags: tagChoices(course.exercises),
		noticing: noticing
			? { id: noticing.id, title: noticing.title, href: addresses.exercise(noticing.id) }
			: null,
		nudge: course.nudge,
	};
	return Response.json(data);
};
