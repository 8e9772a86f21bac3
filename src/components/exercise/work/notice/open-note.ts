/**
 * Opens a turn of the workbench inside `root`, alone, and puts the keyboard into the field for a new note. Nothing where
 * the workbench is not alive.
 */
export function openNote(root: HTMLElement | null, turn: number): void {
	const marks = [...(root?.querySelectorAll<HTMLElement>('[data-turn-mark]') ?? [])];
	const mark = marks.find((each) => each.dataset['turnMark'] === String(turn));
	const open = marks.filter((each) => each.getAttribute('aria-expanded') === 'true');
	if (!root || !mark) return;
	const isAlone = open.length === 1 && open[0] === mark;
	// A press on a turn of an open stretch closes the stretch; the next opens the turn.
	if (open.includes(mark) && !isAlone) mark.click();
	if (!isAlone) mark.click();
	requestAnimationFrame(() => {
		mark.scrollIntoView({ block: 'nearest' });
		root.querySelector<HTMLElement>('.turn-panel textarea')?.focus();
	});
}
