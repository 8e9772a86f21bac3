import { listedEvents } from '~/components/timeline/listed-events.ts';
import { course } from '~/course.ts';
import type { APIRoute } from 'astro';
import type { TimelineData } from '~/components/timeline/timeline-data.ts';

/** Every event with its sources, for the living time line. */
export const GET: APIRoute = () => {
	const data: TimelineData = { entries: listedEvents(), checked: course.checked };
	return Response.json(data);
};
