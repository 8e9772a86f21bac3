import type { PlaceKind } from '~/domain/excerpt/score-place.ts';

/**
 * The sign of a kind around a middle, 12 units wide: a question mark, a line that goes back and begins again, and the
 * word »vi«. Lines only, so that it has the same form in every typeface.
 */
export function MarkShape({ kind }: { readonly kind: PlaceKind }) {
	return <path class="score-sign" d={shapes[kind]} />;
}

const shapes: Readonly<Record<PlaceKind, string>> = {
	question: 'M-3 -3.2A3.1 3.1 0 1 1 1.4 -0.4Q0 0.4 0 2.2M0 5.6V5.7',
	freshStart: 'M5 5H-1.5A3.7 3.7 0 0 1 -1.5 -2.4H4M1.2 -5.4L4.4 -2.4L1.2 0.6',
	we: 'M-5.5 -2L-2.5 4.5L0.5 -2M4.2 -2V4.5M4.2 -5.2V-5.1',
};
