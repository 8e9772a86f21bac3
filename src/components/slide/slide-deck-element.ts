import { deckCommand } from '~/domain/slide/deck-key.ts';
import { markIdle } from './deck-idle.ts';
import { findDeckParts } from './deck-parts.ts';
import { focusKind } from './focus-kind.ts';
import { Presentation } from './presentation.ts';
import type { DeckCommand } from '~/domain/slide/deck-key.ts';
import type { DeckParts } from './deck-parts.ts';

/**
 * Turns the slides of a readable page into a presentation: one slide at a time, moved by keys, clicker, touch and the
 * bar at the bottom. Until it runs, and without script, the page stays as it is.
 */
export class SlideDeckElement extends HTMLElement {
	#listeners: AbortController | undefined;

	connectedCallback() {
		const parts = findDeckParts(this);
		if (!parts || this.#listeners) return;
		this.#listeners = new AbortController();
		void this.#present(parts, this.#listeners.signal);
	}

	disconnectedCallback() {
		this.#listeners?.abort();
		this.#listeners = undefined;
	}

	async #present(parts: DeckParts, signal: AbortSignal) {
		this.toggleAttribute('data-live', true);
		document.documentElement.dataset['theme'] ??= 'light';
		for (const link of parts.stage.querySelectorAll('.slide-title > a')) {
			link.replaceWith(...link.childNodes);
		}
		// Before anything is said in it: a hidden live region is silent.
		parts.bar.hidden = false;
		parts.fullscreen.hidden = !document.fullscreenEnabled;
		const presentation = await Presentation.start(this, parts);
		signal.addEventListener('abort', () => presentation.end());
		markIdle(this, signal);
		addEventListener('beforeprint', () => presentation.spread(), { signal });
		addEventListener('afterprint', () => presentation.gather(), { signal });
		addEventListener('resize', () => presentation.resize(), { signal });
		// Not `location.hash`: reveal.js may meanwhile have written the slide before the jump there once more.
		addEventListener('hashchange', ({ newURL }) => presentation.goTo(new URL(newURL).hash), {
			signal,
		});
		document.addEventListener('keydown', (event) => this.#press(event, parts, presentation), {
			signal,
		});
		this.addEventListener('click', (event) => this.#click(event, presentation), { signal });
	}

	#press(event: KeyboardEvent, { overview, letters }: DeckParts, presentation: Presentation) {
		if (event.defaultPrevented) return;
		const command = deckCommand(event, focusKind(event.target), letters.checked);
		if (!command || (overview.open && command !== 'overview')) return;
		event.preventDefault();
		presentation.run(command);
	}

	#click({ target, detail }: MouseEvent, presentation: Presentation) {
		const button = target instanceof Element && target.closest('button');
		if (!button) return;
		const { command } = button.dataset;
		if (command) presentation.run(command as DeckCommand);
		// After a click with the pointer, keys belong to the slide again; by keyboard, the button keeps them.
		if (detail > 0) presentation.focusSlide();
	}
}
customElements.define('slide-deck', SlideDeckElement);
