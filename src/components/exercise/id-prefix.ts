import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** Stands before `t4` in the id of turn 4 of an excerpt in an exercise. */
export function idPrefixOf({ id }: Excerpt): string {
	return `oevelse-${id}-`;
}
