import type { ExcerptTurn } from './excerpt.ts';

/** The 24 turns nearest to a stretch, in their order and without the stretch itself: all others in most excerpts. */
export function turnsAround(
	turns: readonly ExcerptTurn[],
	{ from, to }: { readonly from: number; readonly to: number },
): readonly ExcerptTurn[] {
	const distance = ({ number }: ExcerptTurn) => Math.max(from - number, number - to);
	return turns
		.filter((turn) => distance(turn) > 0)
		.toSorted((a, b) => distance(a) - distance(b))
		.slice(0, 24)
		.toSorted((a, b) => a.number - b.number);
}
