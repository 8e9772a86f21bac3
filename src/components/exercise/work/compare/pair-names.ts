import type { Side } from '~/domain/excerpt/align-by-position.ts';

/** What the two courses of a pair are called: A and B in the first, C and D in the second, so that none is called twice. */
export function pairNames(number: number): readonly [string, string] {
	return [`Forløb ${letter(2 * number - 2)}`, `Forløb ${letter(2 * number - 1)}`];
}

/** `Forløb A, 2. position`; `2. position` for both. */
export function placeName(number: number, position: number, side: Side | null): string {
	const place = `${position}. position`;
	if (side === null) return place;
	return `${pairNames(number)[side === 'left' ? 0 : 1]}, ${place}`;
}

function letter(at: number): string {
	return String.fromCodePoint('A'.charCodeAt(0) + at);
}
