import type { Exercise } from '../course/course.ts';

/** The words of the course to put on a turn, each with what shows it: those of the exercises that have them. */
export function tagChoices(exercises: readonly Exercise[]): TagChoice[] {
	return exercises.flatMap((exercise) =>
		exercise.type === 'classify'
			? exercise.tags.map((tag) => ({
					tag,
					criteria: exercise.criteria
						.filter((criterion) => criterion.tag === tag)
						.map(({ text }) => text),
				}))
			: [],
	);
}

export interface TagChoice {
	/** e.g. `konkret`. */
	readonly tag: string;
	/** What shows it. */
	readonly criteria: readonly string[];
}
