import { liveText } from '~/domain/slide/live-text.ts';
import type { RevealApi } from 'reveal.js';
import type { DeckParts } from './deck-parts.ts';

/** Tells where the deck is: in its live region, in the window's title, and on the buttons of its bar. */
export class DeckAnnouncer {
	readonly #deck: RevealApi;
	readonly #parts: DeckParts;
	readonly #siteTitle = document.title;

	constructor(deck: RevealApi, parts: DeckParts) {
		this.#deck = deck;
		this.#parts = parts;
	}

	/** A new slide has come. */
	tellSlide(): void {
		const { title = '', page = '' } = this.#slide.dataset;
		document.title = `${title} · ${this.#siteTitle}`;
		this.#parts.readLink.href = page;
		this.#markEnds();
		this.tellPlace();
	}

	/** A fragment has come or gone. */
	tellStep(): void {
		const shown = [...this.#slide.querySelectorAll<HTMLElement>('.fragment.current-fragment')];
		const { f: step } = this.#deck.getIndices();
		this.#markEnds();
		if (shown.length === 0) this.tellPlace();
		else this.say(liveText.step(step + 1, countSteps(this.#slide), shown.map(wordsOf).join(' ')));
	}

	/** Which slide this is; said after what has gone before it, if anything. */
	tellPlace(before?: string): void {
		const slides = this.#deck.getSlides();
		const number = slides.indexOf(this.#slide) + 1;
		const place = liveText.slide(number, slides.length, this.#slide.dataset['title'] ?? '');
		if (before === undefined) this.say(place);
		else this.say(`${before} ${place}`, 'note');
	}

	/** @param kind a `note` is also shown until something else is said. */
	say(text: string, kind?: 'note'): void {
		const { status, bar } = this.#parts;
		status.textContent = text;
		bar.toggleAttribute('data-note', kind === 'note');
	}

	get #slide(): HTMLElement {
		return this.#deck.getCurrentSlide();
	}

	#markEnds(): void {
		const { left, right } = this.#deck.availableRoutes({ includeFragments: true });
		this.#parts.previous.setAttribute('aria-disabled', String(!left));
		this.#parts.next.setAttribute('aria-disabled', String(!right));
	}
}

/** Fragments with the same index come together. */
function countSteps(slide: HTMLElement): number {
	const fragments = [...slide.querySelectorAll<HTMLElement>('.fragment')];
	return new Set(fragments.map(({ dataset }) => dataset['fragmentIndex'])).size;
}

/** A turn's mark, speaker and words are read apart; what somebody has written at it is not the slide's. */
function wordsOf(element: HTMLElement): string {
	if (!element.matches('.turn')) return element.textContent;
	return [...element.children]
		.filter((child) => !child.matches('.turn-count, .turn-panel'))
		.map(spokenText)
		.join(' ');
}

/** Of a turn's button only the name it has now. */
function spokenText(element: Element): string {
	const hidden = element.querySelector('.to-tie')?.textContent ?? '';
	return element.textContent.replace(hidden, '').trim();
}
