import { useEffect, useState } from 'preact/hooks';
import { isSameWindow } from '~/domain/timeline/year-window.ts';
import type { YearWindow } from '~/domain/timeline/year-window.ts';

/** Whether the years are on the move: held by a hand, or changed less than a moment ago. */
export function useIsMoving(window: YearWindow, isHeld: boolean): boolean {
	const [settled, settle] = useState(window);
	const isSettled = isSameWindow(settled, window);
	useEffect(() => {
		if (isHeld || isSettled) return undefined;
		const timeout = setTimeout(() => settle(window), moment);
		return () => clearTimeout(timeout);
	}, [window.from, window.to, isHeld, isSettled]);
	return isHeld || !isSettled;
}

/** In ms. A key that is held down repeats sooner. */
const moment = 160;
