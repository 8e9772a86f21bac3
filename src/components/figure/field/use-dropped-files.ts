import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Takes files that are dropped on the figure around an element.
 *
 * @param inside `null` while none are taken.
 */
export function useDroppedFiles(
	inside: RefObject<HTMLElement> | null,
	onFiles: (files: readonly File[]) => void,
): void {
	const taken = useRef(onFiles);
	taken.current = onFiles;
	useEffect(() => {
		const figure = inside?.current?.closest('figure');
		if (!figure) return undefined;
		const life = new AbortController();
		const { signal } = life;
		const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
		const over = (event: DragEvent) => {
			if (holdsFiles(event)) event.preventDefault();
		};
		const drop = (event: DragEvent) => {
			if (!holdsFiles(event)) return;
			// Otherwise the browser would show the file in the place of the page.
			event.preventDefault();
			taken.current([...(event.dataTransfer?.files ?? [])]);
		};
		figure.addEventListener('dragover', over, { signal });
		figure.addEventListener('drop', drop, { signal });
		return () => life.abort();
	}, [inside]);
}
