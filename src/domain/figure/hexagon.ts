import { range } from 'd3';

/**
 * Points of a hexagon that stands on a corner, for `<polygon points>`; `half` gives its left half only.
 *
 * Neither round nor square, so it belongs to no voice.
 */
export function hexagon(x: number, y: number, radius: number, half = false): string {
	// From the top corner counter-clockwise; the first four corners bound the left half.
	return range(half ? 4 : 6)
		.map((corner) => {
			const angle = -Math.PI / 2 - (corner * Math.PI) / 3;
			return `${round(x + radius * Math.cos(angle))},${round(y + radius * Math.sin(angle))}`;
		})
		.join(' ');
}

function round(value: number): number {
	const rounded = Math.round(value * 100) / 100;
	// No `-0` in a stored drawing.
	return rounded === 0 ? 0 : rounded;
}
