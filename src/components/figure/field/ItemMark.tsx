import { hexagon } from '~/domain/figure/hexagon.ts';

/** The number of a thing in a form that belongs to no voice; two letters wide. */
export function ItemMark({ number, x, y }: ItemMarkProps) {
	return (
		<svg
			class="item-mark"
			x={x}
			y={y}
			width="2em"
			height="2em"
			viewBox="-20 -20 40 40"
			aria-hidden="true"
		>
			<path class="item-ring" d={hexagon(0, 0, 19)} />
			<path class="item-shape" d={hexagon(0, 0, 15)} />
			<text y="5.5" text-anchor="middle">
				{number}
			</text>
		</svg>
	);
}

interface ItemMarkProps {
	/** From 1, in the order of the list. */
	readonly number: number;
	/** SVG lengths in the drawing around it. */
	readonly x?: string;
	readonly y?: string;
}
