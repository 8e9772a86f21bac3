import type { Exercise } from '../course/course.ts';

/** The ids of all excerpts an exercise names, also in its stops and pairs, each once, in the order of first mention. */
export function namedExcerpts(exercise: Exercise): readonly string[] {
	const stops = exercise.type === 'predict' ? exercise.stops.map(({ excerpt }) => excerpt) : [];
	const pairs =
		exercise.type === 'compare' ? exercise.pairs.flatMap(({ left, right }) => [left, right]) : [];
	return [...new Set([...exercise.excerpts, ...stops, ...pairs])];
}
