import { useEffect, useRef } from 'preact/hooks';

/** Closes a figure's panel with Escape, wherever in the figure the keyboard is. The panel is what gets `ref`. */
export function useEscape(close: () => void) {
	const ref = useRef<HTMLElement>(null);
	const latest = useRef(close);
	latest.current = close;
	useEffect(() => {
		const figure = ref.current?.closest<HTMLElement>('figure');
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== 'Escape') return;
			event.preventDefault();
			// On a slide it would go on to the overview.
			event.stopPropagation();
			latest.current();
		};
		figure?.addEventListener('keydown', onKey);
		return () => figure?.removeEventListener('keydown', onKey);
	}, []);
	return ref;
}
