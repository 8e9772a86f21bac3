/**
 * Makes every slide a part of the printed page and of its reading order: the deck hides all but the current one, and
 * what is hidden gets no tags in a PDF either.
 *
 * @param restore puts the deck back as it was.
 */
export function showAllForPrint(stage: Element, restore: () => void, signal: AbortSignal): void {
	const show = () => {
		for (const slide of stage.querySelectorAll('.slide')) {
			for (const name of ['hidden', 'aria-hidden', 'inert']) slide.removeAttribute(name);
		}
	};
	addEventListener('beforeprint', show, { signal });
	addEventListener('afterprint', restore, { signal });
}
