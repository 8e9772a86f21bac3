/** The nearest element matching a selector around what an event happened to; nothing where there is none. */
export function closest(target: EventTarget | null, selector: string): HTMLElement | null {
	return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
