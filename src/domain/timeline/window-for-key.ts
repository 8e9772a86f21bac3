import { pan, zoom } from './year-window.ts';
import type { YearWindow } from './year-window.ts';

/**
 * Where a key takes the window of the time line; nothing when the key means nothing there. + and − zoom, arrows move a
 * quarter of what is shown, Home and End go to the ends.
 *
 * @param key as in `KeyboardEvent`.
 */
export function windowForKey(
	key: string,
	window: YearWindow,
	whole: YearWindow,
): YearWindow | undefined {
	const length = window.to - window.from;
	const step = Math.max(length / 4, 0.25);
	switch (key) {
		case '+':
		case '=':
			return zoom(window, 0.5, whole);
		case '-':
		case '−':
			return zoom(window, 2, whole);
		case 'ArrowLeft':
		case 'ArrowDown':
			return pan(window, -step, whole);
		case 'ArrowRight':
		case 'ArrowUp':
			return pan(window, step, whole);
		case 'Home':
			return pan(window, whole.from - window.from, whole);
		case 'End':
			return pan(window, whole.to - window.to, whole);
		default:
			return undefined;
	}
}
