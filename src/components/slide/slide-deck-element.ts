import { deckCommand, isStep } from '~/domain/slide/deck-key.ts';
import { closest } from './closest.ts';
import { markIdle } from './deck-idle.ts';
import { findDeckParts } from './deck-parts.ts';
import { focusKind } from './focus-kind.ts';
import { Presentation } from './presentation.ts';
import { showDeck } from './show-deck.ts';
import type { DeckCommand } from '~/domain/slide/deck-key.ts';
import type { DeckParts } from './deck-parts.ts';

/**
 * Turns the slides of a readable page into a presentation: one slide at a time, moved by keys, clicker, touch and the
 * bar at the bottom. Until it runs, without script, and when it cannot start, the page is there to be read.
 */
export class SlideDeckElement extends HTMLElement {
	#life: AbortController | undefined;

	connectedCallback() {
		const parts = findDeckParts(this);
		if (!parts || this.#life) return;
		this.#life = new AbortController();
		void this.#present(parts, this.#life);
	}

	disconnectedCallback() {
		this.#life?.abort();
		this.#life = undefined;
	}

	/** Everything done to the page on the way is undone by the end of this life. */
	async #present(parts: DeckParts, life: AbortController) {
		const { signal } = life;
		try {
			showDeck(this, parts, signal);
			const presentation = await Presentation.start(this, parts, signal);
			markIdle(this, signal);
			this.#listen(parts, presentation, signal);
		} catch (error) {
			if (signal.aborted) return;
			life.abort();
			throw error;
		}
		// A heading leads to the page of its slide; in the deck it only holds the keyboard.
		for (const link of parts.stage.querySelectorAll('.slide-title > a')) {
			link.replaceWith(...link.childNodes);
		}
	}

	#listen(parts: DeckParts, presentation: Presentation, signal: AbortSignal) {
		// Not `location.hash`: reveal.js may meanwhile have written the slide before the jump there once more.
		const jump = ({ newURL }: HashChangeEvent) => presentation.goTo(new URL(newURL).hash);
		addEventListener('hashchange', jump, { signal });
		const press = (event: KeyboardEvent) => this.#press(event, parts, presentation);
		document.addEventListener('keydown', press, { signal });
		this.addEventListener('click', (event) => this.#click(event, presentation), { signal });
	}

	#press(event: KeyboardEvent, { overview, letters }: DeckParts, presentation: Presentation) {
		if (event.defaultPrevented) return;
		if (presentation.isBlack) {
			event.preventDefault();
			// The key that made it black may still be down.
			if (!event.repeat) presentation.light();
			return;
		}
		const command = deckCommand(event, focusKind(event.target), letters.checked);
		if (!command || (overview.open && command !== 'overview')) return;
		event.preventDefault();
		if (!event.repeat || isStep(command)) presentation.run(command);
	}

	#click({ target, detail }: MouseEvent, presentation: Presentation) {
		const control = closest(target, 'button, summary');
		if (!control) return;
		const { command } = control.dataset;
		if (command) presentation.run(command as DeckCommand);
		// After a click with the pointer, keys belong to the slide again; by keyboard, and in a turn that is worked on, the
		// control keeps them.
		if (detail > 0 && !control.closest('.turn')) presentation.focusSlide();
	}
}
customElements.define('slide-deck', SlideDeckElement);
