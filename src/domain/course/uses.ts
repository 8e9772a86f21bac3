import type { Course } from './course.ts';

/** Every place of the course that leans on a work, in the order of chapters, slides, exercises, terms and events. */
export function usesOfReference(course: Course, key: string): Use[] {
	return [
		...course.chapters.filter(({ cites }) => cites.includes(key)).map(as('chapter')),
		...course.slides
			.filter(({ cites, references }) => cites.includes(key) || references?.includes(key))
			.map(as('slide')),
		...course.exercises.filter(({ references }) => references.includes(key)).map(as('exercise')),
		...course.terms
			.filter(({ references }) => references.includes(key))
			.map(({ id, term }) => as('term')({ id, title: term })),
		...course.events
			.filter(({ sources }) =>
				sources.some((source) => 'reference' in source && source.reference === key),
			)
			.map(as('event')),
	];
}

/** The chapters and slides that link a word to the glossary. */
export function usesOfTerm({ chapters, slides }: Course, term: string): Use[] {
	return [
		...chapters.filter(({ terms }) => terms.includes(term)).map(as('chapter')),
		...slides.filter(({ terms }) => terms.includes(term)).map(as('slide')),
	];
}

/** The chapters, slides and exercises that show an excerpt or a part of it. */
export function usesOfExcerpt({ chapters, slides, exercises }: Course, excerpt: string): Use[] {
	return [
		...chapters.filter(({ excerpts }) => excerpts.includes(excerpt)).map(as('chapter')),
		...slides.filter(({ excerpts }) => excerpts.includes(excerpt)).map(as('slide')),
		...exercises.filter(({ excerpts }) => excerpts.includes(excerpt)).map(as('exercise')),
	];
}

/** A place of the course that uses something. */
export interface Use {
	readonly kind: 'chapter' | 'slide' | 'exercise' | 'term' | 'event';
	readonly id: string;
	/** As readers know it. */
	readonly title: string;
}

function as(kind: Use['kind']) {
	return ({ id, title }: Omit<Use, 'kind'>): Use => ({ kind, id, title });
}
