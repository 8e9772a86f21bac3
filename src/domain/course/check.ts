import { knownIds } from './known-ids.ts';
import { checkBodies } from './rules/bodies.ts';
import { checkComponents } from './rules/components.ts';
import { checkExercises } from './rules/exercises.ts';
import { checkFields } from './rules/fields.ts';
import { checkIds } from './rules/ids.ts';
import { checkPlan } from './rules/plan.ts';
import { checkQuotes } from './rules/quotes.ts';
import { checkStops } from './rules/stops.ts';
import { checkTimeline } from './rules/timeline.ts';
import type { ComponentRules } from './component.ts';
import type { CourseEntries } from './entries.ts';
import type { Problem } from './problem.ts';

/**
 * Every rule that holds between the files of the course.
 * @param components those an author may use, and how.
 * @returns all problems, none hidden by another.
 */
export function checkCourse(
	entries: CourseEntries,
	components: Readonly<Record<string, ComponentRules>>,
): Problem[] {
	const known = knownIds(entries);
	return [
		...checkPlan(entries, known),
		...checkIds(entries),
		...checkFields(entries, known),
		...checkExercises(entries),
		...checkStops(entries),
		...checkQuotes(entries),
		...checkBodies(entries),
		...checkComponents(entries, known, components),
		...checkTimeline(entries),
	];
}
