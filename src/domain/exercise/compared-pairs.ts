import type { Excerpt } from '../excerpt/excerpt.ts';
import type { Setting } from '../notebook/entry.ts';
import type { ComparedPair } from './compare-questions.ts';
import type { ExerciseOf } from './exercise.ts';

/** The pairs of an exercise with their excerpts, each with its note; numbered from 1. A pair without them is left out. */
export function comparedPairs(
	{ pairs }: ExerciseOf<'compare'>,
	excerpts: readonly Excerpt[],
	setting: Setting,
): NotedPair[] {
	const find = (id: string) => excerpts.find((excerpt) => excerpt.id === id);
	return pairs.flatMap(({ left, right, note }, at) => {
		const [one, other] = [find(left), find(right)];
		return one && other
			? [{ pair: { number: at + 1, left: one, right: other, setting }, note }]
			: [];
	});
}

interface NotedPair {
	readonly pair: ComparedPair;
	/** What is known of it. */
	readonly note: string;
}
