import { useEffect, useState } from 'preact/hooks';
import type { YearWindow } from '~/domain/timeline/year-window.ts';
import type { TimelineLiving } from './timeline-living.ts';

/**
 * Whether the years are on the move: they were moved less than a moment ago, by what moves them again and again. Years
 * that follow something else, such as the event one steps to, are not: what one pressed stays where it is.
 */
export function useMovedWindow(change: TimelineLiving['change']): MovedWindow {
	const [moved, setMoved] = useState<YearWindow | undefined>(undefined);
	useEffect(() => {
		if (!moved) return undefined;
		const timeout = setTimeout(() => setMoved(undefined), moment);
		return () => clearTimeout(timeout);
	}, [moved]);
	const move: TimelineLiving['move'] = (window) => {
		setMoved(window);
		change({ window });
	};
	return { isMoved: moved !== undefined, move };
}

/** In ms. A key that is held down repeats sooner. */
const moment = 160;

interface MovedWindow {
	readonly isMoved: boolean;
	readonly move: TimelineLiving['move'];
}
