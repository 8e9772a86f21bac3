import { addresses } from '~/addresses.ts';
import { course } from '~/course.ts';
import { mainPart } from '~/domain/course/main-part.ts';
import type { CoursePlanProps } from './CoursePlan.tsx';

/** The plan of this course: parts and breaks, each with the chapters that are held in it, and when each slide begins. */
export function coursePlanData(): CoursePlanData {
	const { parts, slides, starts } = course;
	return {
		parts: parts.map((part) => ({
			...part,
			chapters: course.chapters
				.filter(({ id }) => mainPart(id, parts, slides) === part)
				.map(({ id, title }) => ({ title, href: addresses.chapter(id) })),
		})),
		slides: slides.map(({ id, part, title, startsAt }) => ({
			id,
			part,
			title,
			startsAt,
			href: addresses.slide(id),
		})),
		starts,
	};
}

export type CoursePlanData = Pick<CoursePlanProps, 'parts' | 'slides' | 'starts'>;
