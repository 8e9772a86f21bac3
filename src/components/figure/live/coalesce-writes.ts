/**
 * Writes what one asks for, but not oftener than every `pause` ms: the first at once, then the latest of those that came
 * meanwhile. A write that throws is tried again after the pause, so the last value always gets there.
 */
export function coalesceWrites<Value>(
	write: (value: Value) => void,
	pause: number,
): CoalescedWrites<Value> {
	let waiting: { readonly value: Value } | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const flush = () => {
		if (!waiting) return false;
		clearTimeout(timer);
		try {
			write(waiting.value);
			waiting = undefined;
		} catch {
			// It goes on waiting.
		}
		timer = setTimeout(rested, pause);
		return true;
	};
	const rested = () => {
		timer = undefined;
		flush();
	};
	return {
		ask: (value) => {
			waiting = { value };
			if (timer === undefined) flush();
		},
		flush,
	};
}

interface CoalescedWrites<Value> {
	readonly ask: (value: Value) => void;
	/** Writes at once what waits. Says whether anything did. */
	readonly flush: () => boolean;
}
