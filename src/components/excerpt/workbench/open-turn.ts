/**
 * Opens a turn of the workbench inside `root`, alone, and takes the keyboard there: to a field of what it opens, as soon
 * as it is there, for that may still have to be fetched; else to the turn's button. Nothing where nothing is alive.
 *
 * @param field a selector inside the open turn.
 */
export function openTurn(root: HTMLElement | null, turn: number, field?: string): void {
	const marks = [...(root?.querySelectorAll<HTMLElement>('[data-turn-mark]') ?? [])];
	const mark = marks.find((each) => each.dataset['turnMark'] === String(turn));
	if (!root || !mark) return;
	const open = marks.filter((each) => each.getAttribute('aria-expanded') === 'true');
	const isAlone = open.length === 1 && open[0] === mark;
	// A press on a turn of an open stretch closes the stretch; the next opens the turn.
	if (open.includes(mark) && !isAlone) mark.click();
	if (!isAlone) mark.click();
	if (field === undefined) arrive(mark);
	else whenThere(root, `.turn-panel ${field}`, arrive);
}

function arrive(goal: HTMLElement): void {
	goal.scrollIntoView({ block: 'center' });
	goal.focus({ preventScroll: true });
}

/** Milliseconds after which nobody waits for it any more. */
const patience = 5000;

function whenThere(root: HTMLElement, selector: string, act: (found: HTMLElement) => void): void {
	const look = () => {
		const found = root.querySelector<HTMLElement>(selector);
		if (!found) return;
		observer.disconnect();
		act(found);
	};
	const observer = new MutationObserver(look);
	observer.observe(root, { childList: true, subtree: true });
	AbortSignal.timeout(patience).addEventListener('abort', () => observer.disconnect());
	// The panel of another turn may still stand there until the next drawing.
	requestAnimationFrame(look);
}
