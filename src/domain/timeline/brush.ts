import { pan, settle } from './year-window.ts';
import type { YearWindow } from './year-window.ts';

/**
 * What a hand takes hold of where it comes down: an end of the window within `reach`, the nearer first; inside it the
 * window itself; outside, a new window begins. All in years.
 */
export function brushGrip(year: number, window: YearWindow, reach: number): BrushGrip {
	const { from, to } = window;
	const [toFrom, toTo] = [Math.abs(year - from), Math.abs(year - to)];
	if (Math.min(toFrom, toTo) <= reach) {
		return { kind: 'end', fixed: toFrom < toTo ? to : from };
	}
	return year > from && year < to ? { kind: 'window', window, year } : { kind: 'end', fixed: year };
}

/** The window when the hand is at that year. */
export function brushTo(year: number, grip: BrushGrip, whole: YearWindow): YearWindow {
	if (grip.kind === 'window') return pan(grip.window, year - grip.year, whole);
	const other = Math.min(Math.max(year, whole.from), whole.to);
	// An end that comes too near the other stays a year away from it, on its own side.
	return other < grip.fixed
		? settle({ from: Math.min(other, grip.fixed - 1), to: grip.fixed }, whole)
		: settle({ from: grip.fixed, to: Math.max(other, grip.fixed + 1) }, whole);
}

export type BrushGrip =
	| { readonly kind: 'end'; /** The other end. */ readonly fixed: number }
	| {
			readonly kind: 'window';
			readonly window: YearWindow;
			/** Where it was taken. */ readonly year: number;
	  };
