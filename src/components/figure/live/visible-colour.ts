/**
 * A computed colour as it is seen through this much opacity, 0 to 1; `null` for none and for one that is not there.
 * What is painted with a pattern is left out: figures do without.
 */
export function visibleColour(colour: string, opacity = 1): string | null {
	const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/u.exec(colour);
	if (!parts)
		return /^(?:none|transparent|url\(.*)$/u.test(colour) || opacity === 0 ? null : colour;
	const [, red = '', green = '', blue = '', own = '1'] = parts;
	const alpha = Number(own) * opacity;
	if (alpha === 0) return null;
	const rgb = `${red}, ${green}, ${blue}`;
	return alpha < 1 ? `rgba(${rgb}, ${String(alpha)})` : `rgb(${rgb})`;
}
