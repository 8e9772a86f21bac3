import { useEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Where the open turn's panel stands in the margin it takes no room, and at the last turn it would run over what comes
 * after the excerpt. So the workbench is made at least as tall as the panel reaches.
 *
 * @param open changes when another turn is opened.
 */
export function usePanelRoom(root: RefObject<HTMLElement>, open: unknown): void {
	useEffect(() => {
		const frame = root.current;
		if (!frame) return;
		let watched: Element | null = null;
		const observer = new ResizeObserver(() => {
			// Another view may have put it elsewhere meanwhile.
			const panel = frame.querySelector('.turn-panel');
			if (!panel) return;
			if (panel !== watched) observer.observe(panel);
			watched = panel;
			const reach = panel.getBoundingClientRect().bottom - frame.getBoundingClientRect().top;
			frame.style.minBlockSize =
				getComputedStyle(panel).position === 'absolute' ? `${reach}px` : '';
		});
		observer.observe(frame);
		return () => {
			observer.disconnect();
			frame.style.minBlockSize = '';
		};
	}, [root, open]);
}
