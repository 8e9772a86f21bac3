import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Takes files that are dropped anywhere on the page, or on the figure around an element.
 *
 * @param where `null` while none are taken.
 */
export function useDroppedFiles(
	where: 'page' | RefObject<HTMLElement> | null,
	onFiles: (files: readonly File[]) => void,
): void {
	const taken = useRef(onFiles);
	taken.current = onFiles;
	useEffect(() => {
		const place = where === 'page' ? document.body : where?.current?.closest('figure');
		if (!place) return undefined;
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
		place.addEventListener('dragover', over, { signal });
		place.addEventListener('drop', drop, { signal });
		return () => life.abort();
	}, [where]);
}
