import { startTheme } from './deck-theme.ts';
import type { DeckParts } from './deck-parts.ts';

/** Shows the page as a deck, before its slides are arranged. With the signal it is a page to read again. */
export function showDeck(
	element: HTMLElement,
	{ stage, bar, fullscreen }: DeckParts,
	signal: AbortSignal,
): void {
	const { title } = document;
	element.toggleAttribute('data-live', true);
	stage.classList.add('slide-stage');
	// Before anything is said in it: a hidden live region is silent.
	bar.hidden = false;
	fullscreen.hidden = !document.fullscreenEnabled;
	startTheme(signal);
	signal.addEventListener('abort', () => {
		element.toggleAttribute('data-live', false);
		stage.classList.remove('slide-stage');
		bar.hidden = true;
		document.title = title;
	});
}
