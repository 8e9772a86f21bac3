/**
 * Path of a hexagon that stands on a corner, around a point; `half` gives its left half only.
 *
 * Neither round nor square, so it belongs to no voice. Relative steps, so that many of them compress well.
 */
export function hexagon(x: number, y: number, radius: number, half = false): string {
	const across = round(radius * Math.cos(Math.PI / 6));
	const down = round(radius / 2);
	const left = `M${x} ${round(y - radius)}l-${across} ${down}v${radius}l${across} ${down}`;
	return half ? `${left}z` : `${left}l${across}-${down}v-${radius}z`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
