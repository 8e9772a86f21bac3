import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Gives the keyboard a place when the button that was pressed goes away with what it did. Who has put it somewhere else
 * meanwhile, as the deck does after a click, keeps it there.
 *
 * @returns what is told, before the change, the selector of the place inside the element.
 */
export function useFocusAfter(inside: RefObject<HTMLElement>): (selector: string) => void {
	const waiting = useRef<Waiting | null>(null);
	useEffect(() => {
		if (waiting.current === null) return;
		const { selector, pressed } = waiting.current;
		const { activeElement } = document;
		const isLeft = activeElement === null || activeElement === document.body;
		// A redraw for something else, such as what the notebook kept, may come before the one that takes the button away.
		if (activeElement === pressed && !isLeft && isSeen(pressed)) return;
		waiting.current = null;
		if (!isLeft && activeElement !== pressed) return;
		inside.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
	});
	return (selector) => {
		waiting.current = { selector, pressed: document.activeElement };
	};
}

/** Whether it is drawn at all; where it is hidden, the browser takes the keyboard from it a little later. */
function isSeen(element: Element | null): boolean {
	return element !== null && element.getClientRects().length > 0;
}

interface Waiting {
	/** Of the place that gets the keyboard. */
	readonly selector: string;
	/** What had the keyboard when the button was pressed: the button itself, or the body where a click does not focus. */
	readonly pressed: Element | null;
}
