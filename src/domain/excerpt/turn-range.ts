import type { Between, Excerpt, ExcerptTurn } from './excerpt.ts';

/**
 * Turns `from` to `to`, both included, with what stands between them. Left out, they mean the first and the last turn;
 * numbers outside the excerpt are brought inside it.
 */
export function turnRange(
	{ turns, between }: Pick<Excerpt, 'turns' | 'between'>,
	from = 1,
	to = turns.length,
): { turns: readonly ExcerptTurn[]; between: readonly Between[] } {
	const first = Math.max(1, from);
	const last = Math.min(turns.length, to);
	return {
		turns: turns.slice(first - 1, last),
		between: between.filter(({ after }) =>
			// Before the first and after the last turn only when these are shown.
			after === 0 ? first === 1 : after >= first && (after < last || last === turns.length),
		),
	};
}
