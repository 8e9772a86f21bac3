import { knownIds } from './known-ids.ts';
import { checkBodies } from './rules/bodies.ts';
import { checkComponents } from './rules/components.ts';
import { checkFields } from './rules/fields.ts';
import { checkIds } from './rules/ids.ts';
import { checkPlan } from './rules/plan.ts';
import { checkStops } from './rules/stops.ts';
import { checkTimeline } from './rules/timeline.ts';
import type { CourseEntries } from './entries.ts';
import type { Problem } from './problem.ts';
import type { ComponentHome } from './rules/components.ts';

/**
 * Every rule that holds between the files of the course.
 * @param homes the components an author may use, and where.
 * @returns all problems, none hidden by another.
 */
export function checkCourse(
	entries: CourseEntries,
	homes: Readonly<Record<string, ComponentHome>>,
): Problem[] {
	const known = knownIds(entries);
	return [
		...checkPlan(entries, known),
		...checkIds(entries),
		...checkFields(entries, known),
		...checkStops(entries),
		...checkBodies(entries),
		...checkComponents(entries, known, homes),
		...checkTimeline(entries),
	];
}
