import type { HandMark } from '~/domain/figure/lay-out-hands.ts';

/** A mark for every hand, in fives. The number beside them says the same. */
export function HandMarks({ marks }: { readonly marks: readonly HandMark[] }) {
	const drawn = marks.map(
		({ from, width }) => `M${round(from)} 0h${round(width)}v10h-${round(width)}z`,
	);
	return (
		<svg class="hands-marks" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			{drawn.length > 0 && <path d={drawn.join('')} />}
		</svg>
	);
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
