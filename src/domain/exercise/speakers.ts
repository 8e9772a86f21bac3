import type { Excerpt } from '../excerpt/excerpt.ts';

/** Whoever has a turn in the excerpt, by name, each once, in the order in which they first speak. */
export function speakersOf({ turns }: Pick<Excerpt, 'turns'>): readonly string[] {
	return [...new Set(turns.map(({ speaker }) => speaker))];
}
