/** A length for an SVG attribute: `34.615384` → `34.62%`. Rounded, so that drawings can be compared as text. */
export function percent(value: number): string {
	return `${Math.round(value * 100) / 100}%`;
}
