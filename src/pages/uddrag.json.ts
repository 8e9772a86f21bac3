import { course } from '~/course.ts';
import type { APIRoute } from 'astro';
import type { ExcerptName } from '~/components/excerpt/score/use-beside.ts';

/** Every excerpt with more than one turn by name, to choose among. */
export const GET: APIRoute = () =>
	Response.json(
		course.excerpts
			.filter(({ turns }) => turns.length > 1)
			.map(({ id, title }): ExcerptName => ({ id, title })),
	);
