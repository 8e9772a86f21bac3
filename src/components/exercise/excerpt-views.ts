import type { Exercise } from '~/domain/course/course.ts';

/**
 * The excerpts of an exercise as they are worked on: whole, two by two where they are compared, or cut at the stops
 * where the reader is to predict what comes.
 */
export function excerptViews(exercise: Exercise): readonly ExcerptView[] {
	switch (exercise.type) {
		case 'read-aloud':
		case 'notice':
		case 'link':
		case 'classify':
		case 'gather':
		case 'reflect':
			return exercise.excerpts.map((excerpt) => ({ kind: 'whole', excerpt }));
		case 'compare':
			return exercise.pairs.map((pair) => ({ kind: 'pair', ...pair }));
		case 'predict':
			return [...Map.groupBy(exercise.stops, ({ excerpt }) => excerpt)].map(([excerpt, stops]) => ({
				kind: 'stops',
				excerpt,
				stops: stops.toSorted((a, b) => a.after - b.after),
			}));
		default:
			// A new type does not compile until it stands above.
			return exercise satisfies never;
	}
}

export type ExcerptView =
	| { readonly kind: 'whole'; readonly excerpt: string }
	| { readonly kind: 'pair'; readonly left: string; readonly right: string; readonly note: string }
	/** `stops` in the order of turns. */
	| { readonly kind: 'stops'; readonly excerpt: string; readonly stops: readonly Stop[] };

/** Where an excerpt is cut: after this turn, and why. */
export interface Stop {
	readonly after: number;
	readonly why: string;
}
