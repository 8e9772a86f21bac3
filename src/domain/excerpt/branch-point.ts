import type { Excerpt } from './excerpt.ts';

/**
 * Where two excerpts part: how many turns from the start are the same (same role, same words), and how much of the next
 * turn is. Whole sentences count first; only when not one sentence is shared do whole words count.
 */
export function branchPoint(
	left: Pick<Excerpt, 'turns'>,
	right: Pick<Excerpt, 'turns'>,
): BranchPoint {
	let turns = 0;
	while (isSame(left, right, turns)) turns += 1;
	const a = left.turns[turns];
	const b = right.turns[turns];
	if (!a || !b || a.speaker !== b.speaker) return { turns, offset: 0 };
	const offset = sharedLength(a.text, b.text, sentences) || sharedLength(a.text, b.text, words);
	// A turn that is the beginning of the other has nothing left of its own: they part after it.
	return { turns, offset };
}

export interface BranchPoint {
	/** Shared turns from the start; the excerpts part in the turn after them. */
	readonly turns: number;
	/** UTF-16 length of that turn's shared beginning in its base text, without the space after it; 0 when none is. */
	readonly offset: number;
}

function isSame(
	left: Pick<Excerpt, 'turns'>,
	right: Pick<Excerpt, 'turns'>,
	index: number,
): boolean {
	const a = left.turns[index];
	const b = right.turns[index];
	return a !== undefined && b !== undefined && a.speaker === b.speaker && a.text === b.text;
}

/** Length of the longest beginning that both texts have and that ends with a whole unit. */
function sharedLength(a: string, b: string, unitsOf: (text: string) => string[]): number {
	const unitsA = unitsOf(a);
	const unitsB = unitsOf(b);
	let count = 0;
	while (count < unitsA.length && unitsA[count]?.trim() === unitsB[count]?.trim()) count += 1;
	return unitsA.slice(0, count).join('').trimEnd().length;
}

function sentences(text: string): string[] {
	return text.match(/.*?[.!?…]+(?:\s+|$)|.+$/gsu) ?? [];
}

function words(text: string): string[] {
	return text.match(/\S+\s*/gu) ?? [];
}
