import { useRef, useState } from 'preact/hooks';
import type { YearWindow } from '~/domain/timeline/year-window.ts';
import type { TimelineLiving } from './timeline-living.ts';

/** The years that are shown: while a hand drags, those under it; when it lets go, they are written down, once. */
export function useDraggedWindow(
	written: YearWindow,
	change: TimelineLiving['change'],
): { readonly window: YearWindow; readonly drag: TimelineLiving['drag'] } {
	const [dragged, setDragged] = useState<YearWindow | undefined>(undefined);
	// Letting go may come before the last move has been drawn.
	const latest = useRef(dragged);
	const drag: TimelineLiving['drag'] = (window) => {
		if (window === undefined && latest.current) change({ window: latest.current });
		latest.current = window;
		setDragged(window);
	};
	return { window: dragged ?? written, drag };
}
