import { useRef, useState } from 'preact/hooks';
import { isSameWindow } from '~/domain/timeline/year-window.ts';
import type { YearWindow } from '~/domain/timeline/year-window.ts';
import type { TimelineLiving } from './timeline-living.ts';

/** The years that are shown: while a hand drags, those under it; when it lets go, they are written down, once. */
export function useDraggedWindow(written: YearWindow, move: TimelineLiving['move']): DraggedWindow {
	const [dragged, setDragged] = useState<YearWindow | undefined>(undefined);
	// Letting go may come before the last move has been drawn.
	const latest = useRef(dragged);
	const drag: TimelineLiving['drag'] = (window) => {
		if (window === undefined && latest.current) move(latest.current);
		const isStill = window && latest.current && isSameWindow(window, latest.current);
		if (isStill) return;
		latest.current = window;
		setDragged(window);
	};
	return { window: dragged ?? written, isHeld: dragged !== undefined, drag };
}

interface DraggedWindow {
	readonly window: YearWindow;
	/** A hand has hold of it. */
	readonly isHeld: boolean;
	readonly drag: TimelineLiving['drag'];
}
