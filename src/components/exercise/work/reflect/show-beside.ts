/**
 * Brings a turn into sight that stands in a column beside another. Where it stands above or below, the page stays where
 * it is: the reader would lose the place.
 */
export function showBeside(
	turn: Element | null | undefined,
	other: Element | null | undefined,
): void {
	if (!turn || !other) return;
	const isBeside = turn.getBoundingClientRect().left !== other.getBoundingClientRect().left;
	if (isBeside) other.scrollIntoView({ block: 'nearest' });
}
