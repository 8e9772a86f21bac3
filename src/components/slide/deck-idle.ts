/** Milliseconds without a moving pointer until the bar and the pointer itself are taken away. */
const patience = 3000;

/**
 * Marks an element `data-idle` while nobody has moved the pointer for some seconds; its styles take the bar away then.
 * Ends with the signal.
 */
export function markIdle(element: HTMLElement, signal: AbortSignal): void {
	let timeout: ReturnType<typeof setTimeout> | undefined;
	const wake = () => {
		element.removeAttribute('data-idle');
		clearTimeout(timeout);
		timeout = setTimeout(() => element.setAttribute('data-idle', ''), patience);
	};
	for (const event of ['pointermove', 'pointerdown'] as const) {
		element.addEventListener(event, wake, { signal });
	}
	signal.addEventListener('abort', () => clearTimeout(timeout));
	wake();
}
