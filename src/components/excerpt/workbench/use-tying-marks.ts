import { useLayoutEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * While a tie is being drawn, the buttons of the other turns open nothing, so they do not say that they are closed. Done
 * to all of them at once and not by drawing them again: an excerpt can have hundreds of turns.
 */
export function useTyingMarks(root: RefObject<HTMLElement>, isTying: boolean): void {
	useLayoutEffect(() => {
		if (!isTying || !root.current) return;
		const marks = [...root.current.querySelectorAll('.turn-mark[aria-expanded="false"]')];
		for (const mark of marks) mark.removeAttribute('aria-expanded');
		return () => {
			// One that was opened meanwhile has been drawn again, and says so.
			for (const mark of marks) {
				if (!mark.hasAttribute('aria-expanded')) mark.setAttribute('aria-expanded', 'false');
			}
		};
	}, [root, isTying]);
}
