import { readDeckHash } from '~/domain/slide/deck-hash.ts';
import { liveText } from '~/domain/slide/live-text.ts';
import { DeckAnnouncer } from './deck-announcer.ts';
import { DeckOverview } from './deck-overview.ts';
import { keepStage, shapeStage } from './deck-stage.ts';
import { switchTheme } from './deck-theme.ts';
import { fitSlide } from './fit-slide.ts';
import { startReveal } from './reveal-deck.ts';
import { toggleFullscreen } from './toggle-fullscreen.ts';
import type { RevealApi } from 'reveal.js';
import type { DeckCommand } from '~/domain/slide/deck-key.ts';
import type { DeckParts } from './deck-parts.ts';

/** A deck that runs: carries out commands, goes where addresses lead, and keeps the keyboard with the slide. */
export class Presentation {
	readonly #deck: RevealApi;
	readonly #parts: DeckParts;
	readonly #announcer: DeckAnnouncer;
	readonly #overview: DeckOverview;

	/**
	 * Starts at the slide that the address names; when it names none of ours, at the first, and says so.
	 * @param signal ends it; the promise is broken when that comes first.
	 */
	static async start(element: HTMLElement, parts: DeckParts, signal: AbortSignal) {
		const asked = location.hash;
		const deck = await startReveal(element, shapeStage(parts.stage), signal);
		const presentation = new Presentation(deck, parts, signal);
		keepStage(deck, parts.stage, signal);
		element.addEventListener('slidechanged', () => presentation.#arrive(), { signal });
		element.addEventListener('fragmentshown', () => presentation.#step(), { signal });
		element.addEventListener('fragmenthidden', () => presentation.#step(), { signal });
		element.addEventListener('resumed', () => presentation.#announcer.tellPlace(), { signal });
		presentation.#arrive();
		const place = readDeckHash(asked);
		if (place && !slideHolding(place.id)) deck.slide(0);
		presentation.goTo(asked);
		return presentation;
	}

	private constructor(deck: RevealApi, parts: DeckParts, signal: AbortSignal) {
		const { overview, contents } = parts;
		this.#deck = deck;
		this.#parts = parts;
		this.#announcer = new DeckAnnouncer(deck, parts);
		this.#overview = new DeckOverview(overview, contents, () => this.focusSlide(), signal);
	}

	get isBlack(): boolean {
		return this.#deck.isPaused();
	}

	/** Shows the slide again after the screen was black. */
	light(): void {
		this.#deck.togglePause(false);
	}

	/** Carries out a command. When the screen is black, any command only lights it again. */
	run(command: DeckCommand): void {
		if (this.isBlack) this.light();
		else this.#commands[command]();
	}

	/** Goes where the fragment of an address leads. When there is no such place, the deck stays and says so. */
	goTo(hash: string): void {
		const place = readDeckHash(hash);
		if (!place) return;
		const slide = slideHolding(place.id);
		if (slide) this.#deck.slide(this.#slides.indexOf(slide), 0, place.step);
		else this.#announcer.tellPlace(liveText.unknownSlide(place.id));
	}

	/** The slide's heading gets the keyboard, so that a screen reader reads on from there. */
	focusSlide(): void {
		const heading = this.#slide.querySelector<HTMLElement>('.slide-title');
		if (!heading) return;
		heading.tabIndex = -1;
		heading.focus({ preventScroll: true });
	}

	readonly #commands: Readonly<Record<DeckCommand, () => void>> = {
		next: () => this.#deck.next(),
		previous: () => this.#deck.prev(),
		first: () => this.#deck.slide(0),
		last: () => this.#deck.slide(this.#slides.length - 1),
		overview: () => this.#overview.toggle(this.#slide.id),
		black: () => {
			this.#deck.togglePause(true);
			this.#announcer.say(liveText.black);
		},
		fullscreen: toggleFullscreen,
		theme: switchTheme,
	};

	get #slides(): HTMLElement[] {
		return this.#deck.getSlides();
	}

	get #slide(): HTMLElement {
		return this.#deck.getCurrentSlide();
	}

	/** On a new slide. */
	#arrive(): void {
		fitSlide(this.#slide);
		this.#announcer.tellSlide();
		if (!this.#parts.bar.contains(document.activeElement)) this.focusSlide();
	}

	/** A fragment has come or gone. */
	#step(): void {
		fitSlide(this.#slide);
		this.#announcer.tellStep();
	}
}

/** The slide with this id, or with something inside it that has it. */
function slideHolding(id: string): HTMLElement | undefined {
	return document.getElementById(id)?.closest<HTMLElement>('.slides > section') ?? undefined;
}
