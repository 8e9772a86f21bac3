import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Gives the keyboard a place when the button that was pressed goes away with what it did. Who has put it somewhere else
 * meanwhile, as the deck does after a click, keeps it there.
 *
 * @returns what is told, before the change, the selector of the place inside the element.
 */
export function useFocusAfter(inside: RefObject<HTMLElement>): (selector: string) => void {
	const place = useRef<string | null>(null);
	useEffect(() => {
		if (place.current === null) return;
		const element = inside.current?.querySelector<HTMLElement>(place.current);
		place.current = null;
		if (document.activeElement === document.body) element?.focus({ preventScroll: true });
	});
	return (selector) => {
		place.current = selector;
	};
}
