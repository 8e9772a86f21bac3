import type { FieldItem, Placement, Placements } from './placement.ts';

/** The words at the ends of a field's two axes. */
export interface FieldAxes {
	/** Left and right. */
	readonly across: readonly [string, string];
	/** Top and bottom. */
	readonly along: readonly [string, string];
}

/** Where something stands, in words: `mere strategisk handling end hverdagshandling, lidt mere personligt end politisk`. */
export function placementWords({ x, y }: Placement, { across, along }: FieldAxes): string {
	return `${axisWords(x, across)}, ${axisWords(y, along)}`;
}

/**
 * The same on one axis.
 * @param value from −100, the first end, to 100, the second.
 */
export function axisWords(value: number, [first, second]: readonly [string, string]): string {
	if (value === 0) return `midt mellem ${first} og ${second}`;
	const far = Math.abs(value);
	const much = far <= 30 ? 'lidt mere' : far <= 70 ? 'mere' : 'meget mere';
	return value < 0 ? `${much} ${first} end ${second}` : `${much} ${second} end ${first}`;
}

/** Placements as text for the notebook: a line for each thing, in words, and in numbers so that it can be read again. */
export function printPlacementLines(
	items: readonly FieldItem[],
	placements: Placements,
	axes: FieldAxes,
): string {
	return items
		.flatMap(({ id, text }) => {
			const at = placements.get(id);
			return at ? `${text}: ${placementWords(at, axes)} [${id} ${at.x} ${at.y}]` : [];
		})
		.join('\n');
}
