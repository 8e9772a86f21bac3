import { placeOf } from '../entries.ts';
import { problems } from '../problems.ts';
import type { PlanEntry } from '~/schemas/plan.ts';
import type { CourseEntries, Entry } from '../entries.ts';
import type { KnownIds } from '../known-ids.ts';
import type { FieldPath, Problem } from '../problem.ts';

/** The running order adds up, every slide in it has a file, and every slide and chapter has a place in it. */
export function checkPlan(entries: CourseEntries, known: KnownIds): Problem[] {
	const { plan } = entries;
	return [
		...(plan ? [...checkMinutes(plan), ...checkPlannedSlides(plan, entries, known)] : []),
		...checkChapters(entries),
	];
}

/** Every slide of the running order, with where its id stands. */
export function plannedSlides({ data }: Entry<PlanEntry>): { id: string; path: FieldPath }[] {
	return data.parts.flatMap((part, partAt) =>
		part.kind === 'break'
			? []
			: part.slides.map(({ id }, at) => ({ id, path: ['parts', partAt, 'slides', at, 'id'] })),
	);
}

function checkMinutes(plan: Entry<PlanEntry>): Problem[] {
	const { parts, minutes } = plan.data;
	const sum = total(parts);
	return [
		...(sum === minutes ? [] : [problems.courseMinutes(placeOf(plan, ['minutes']), minutes, sum)]),
		...parts.flatMap((part, at) => {
			const taken = part.kind === 'break' ? part.minutes : total(part.slides);
			const place = placeOf(plan, ['parts', at, 'minutes']);
			return taken === part.minutes
				? []
				: [problems.partMinutes(place, part.title, part.minutes, taken)];
		}),
	];
}

function checkPlannedSlides(
	plan: Entry<PlanEntry>,
	{ slides }: CourseEntries,
	known: KnownIds,
): Problem[] {
	const planned = plannedSlides(plan);
	return [
		...planned
			.filter(({ id }) => !known.slide.has(id))
			.map(({ id, path }) => problems.slideWithoutFile(placeOf(plan, path), id, known.slide.ids)),
		...slides
			.filter((slide) => !planned.some(({ id }) => id === slide.id))
			.map(({ file, id }) => problems.slideNotInPlan(file, id)),
	];
}

/** A slide that could not be read may be the one that belongs to the chapter. */
function checkChapters({ chapters, slides, unread }: CourseEntries): Problem[] {
	if (unread.some(({ kind }) => kind === 'slide')) return [];
	return chapters
		.filter(({ id }) => !slides.some(({ data }) => data.chapter === id))
		.map(({ file, id }) => problems.chapterWithoutSlides(file, id));
}

function total(list: readonly { minutes: number }[]): number {
	return list.reduce((sum, { minutes }) => sum + minutes, 0);
}
