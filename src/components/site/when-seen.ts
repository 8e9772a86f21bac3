/**
 * Does something once, when somebody comes near an element. If that fails, it is tried again the next time the element
 * is seen, and when the net is back. `data-state` of the element says how far it is: `coming`, then `alive`.
 */
export function whenSeen(element: HTMLElement, signal: AbortSignal, come: () => Promise<void>) {
	const begin = async () => {
		if (element.dataset['state'] !== undefined) return;
		element.dataset['state'] = 'coming';
		try {
			await come();
			if (!signal.aborted) element.dataset['state'] = 'alive';
		} catch {
			// The page is whole without it.
			if (!signal.aborted) delete element.dataset['state'];
		}
	};
	const observer = new IntersectionObserver(
		(entries) => entries.some(({ isIntersecting }) => isIntersecting) && void begin(),
		{ rootMargin: '50%' },
	);
	observer.observe(element);
	signal.addEventListener('abort', () => {
		observer.disconnect();
		// Put into a page again, it may begin again.
		if (element.dataset['state'] === 'coming') delete element.dataset['state'];
	});
	addEventListener('online', () => void begin(), { signal });
}
