import type { Part, Slide } from './course.ts';

/**
 * The part of the course in which a chapter is mostly held: the one whose slides of that chapter take the most minutes,
 * the earlier of two alike.
 * @returns undefined for a chapter without slides.
 */
export function mainPart(
	chapter: string,
	parts: readonly Part[],
	slides: readonly Slide[],
): Part | undefined {
	const minutesIn = (part: Part) =>
		slides
			.filter((slide) => slide.chapter === chapter && slide.part === part.id)
			.reduce((sum, { minutes }) => sum + minutes, 0);
	return parts
		.filter((part) => minutesIn(part) > 0)
		.reduce<Part | undefined>(
			(most, part) => (most && minutesIn(most) >= minutesIn(part) ? most : part),
			undefined,
		);
}
