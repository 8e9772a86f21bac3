/**
 * Opens a turn of the workbench as its button does, and takes the keyboard there: to the field that is named, else to
 * the turn's button.
 *
 * @param field a selector inside the open turn's panel.
 */
export function openTurn(bench: HTMLElement | null, turn: number, field?: string): void {
	const mark = bench?.querySelector<HTMLElement>(`[data-turn-mark="${String(turn)}"]`);
	if (!mark) return;
	if (mark.getAttribute('aria-expanded') === 'false') mark.click();
	// The panel is there after the next drawing.
	requestAnimationFrame(() => {
		const there = field === undefined ? null : bench?.querySelector<HTMLElement>(field);
		const goal = there ?? mark;
		goal.scrollIntoView({ block: 'center' });
		goal.focus({ preventScroll: true });
	});
}
