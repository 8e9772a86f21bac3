/**
 * A countdown by the clock on the wall: what is left is worked out from the time it ends, never counted in ticks, so a
 * tab that the browser slows down is still right. All times are milliseconds; `now` is since 1970.
 */
export type Timer =
	| { readonly kind: 'ready' }
	| { readonly kind: 'running'; readonly endsAt: number }
	| { readonly kind: 'paused'; readonly left: number }
	| { readonly kind: 'over' };

/** A timer nobody has started. */
export const readyTimer: Timer = { kind: 'ready' };

/** Starts a ready timer, goes on with a paused one; leaves any other alone. */
export function startTimer(timer: Timer, length: number, now: number): Timer {
	switch (timer.kind) {
		case 'ready':
			return { kind: 'running', endsAt: now + length };
		case 'paused':
			return { kind: 'running', endsAt: now + timer.left };
		default:
			return timer;
	}
}

/** Holds a running timer; leaves any other alone. */
export function pauseTimer(timer: Timer, now: number): Timer {
	return timer.kind === 'running' && timer.endsAt > now
		? { kind: 'paused', left: timer.endsAt - now }
		: settleTimer(timer, now);
}

/** The timer as it is now: one whose end has passed is over. */
export function settleTimer(timer: Timer, now: number): Timer {
	return timer.kind === 'running' && timer.endsAt <= now ? { kind: 'over' } : timer;
}

/** Milliseconds left; never below 0, nor above `length`, even when the clock is set back. */
export function timeLeft(timer: Timer, length: number, now: number): number {
	switch (timer.kind) {
		case 'ready':
			return length;
		case 'running':
			return Math.min(length, Math.max(0, timer.endsAt - now));
		case 'paused':
			return timer.left;
		case 'over':
			return 0;
	}
}
