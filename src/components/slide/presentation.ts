import { readDeckHash } from '~/domain/slide/deck-hash.ts';
import { liveText } from '~/domain/slide/live-text.ts';
import { stageWidth, wideStage } from '~/domain/slide/stage-width.ts';
import { DeckOverview } from './deck-overview.ts';
import { fitSlide } from './fit-slide.ts';
import { startReveal } from './reveal-deck.ts';
import type { RevealApi } from 'reveal.js';
import type { DeckCommand } from '~/domain/slide/deck-key.ts';
import type { StageWidth } from '~/domain/slide/stage-width.ts';
import type { DeckParts } from './deck-parts.ts';

/** A deck that runs: carries out commands, says where it is, and keeps the keyboard with the slide. */
export class Presentation {
	readonly #deck: RevealApi;
	readonly #parts: DeckParts;
	readonly #overview: DeckOverview;
	readonly #siteTitle = document.title;

	/** Starts at the slide that the address names; when it names none of ours, at the first, and says so. */
	static async start(element: HTMLElement, parts: DeckParts): Promise<Presentation> {
		const asked = location.hash;
		parts.stage.classList.add('slide-stage');
		const width = stageWidth(innerWidth, innerHeight);
		markRatio(parts.stage, width);
		const deck = await startReveal(element, width);
		const presentation = new Presentation(deck, parts);
		presentation.#arrive();
		const place = readDeckHash(asked);
		if (place && !slideHolding(place.id)) deck.slide(0);
		presentation.goTo(asked);
		return presentation;
	}

	private constructor(deck: RevealApi, parts: DeckParts) {
		this.#deck = deck;
		this.#parts = parts;
		this.#overview = new DeckOverview(parts.overview, parts.contents, () => this.focusSlide());
		deck.on('slidechanged', () => this.#arrive());
		deck.on('fragmentshown', () => this.#step());
		deck.on('fragmenthidden', () => this.#step());
		void document.fonts.ready.then(() => fitSlide(this.#slide));
	}

	/** Carries out a command. When the screen is black, any command only lights it again. */
	run(command: DeckCommand): void {
		if (this.#deck.isPaused()) {
			this.#deck.togglePause(false);
			this.#say(this.#whereabouts());
		} else this.#commands[command]();
	}

	/** Goes where the fragment of an address leads. When there is no such place, the deck stays and says so. */
	goTo(hash: string): void {
		const place = readDeckHash(hash);
		if (!place) return;
		const slide = slideHolding(place.id);
		if (slide) this.#deck.slide(this.#slides.indexOf(slide), 0, place.step);
		else this.#say(`${liveText.unknownSlide(place.id)} ${this.#whereabouts()}`, 'note');
	}

	/** The slide's heading gets the keyboard, so that a screen reader reads on from there. */
	focusSlide(): void {
		const heading = this.#slide.querySelector<HTMLElement>('.slide-title');
		if (!heading) return;
		heading.tabIndex = -1;
		heading.focus({ preventScroll: true });
	}

	/**
	 * Lays out every slide for print. The deck hides all but the current one, and what is hidden would be neither on
	 * paper nor among the headings of a PDF.
	 */
	spread(): void {
		this.#setWidth(wideStage);
		for (const slide of this.#slides) {
			for (const name of ['hidden', 'aria-hidden', 'inert']) slide.removeAttribute(name);
			slide.style.display = 'flex';
			fitSlide(slide);
		}
	}

	/** Undoes what `spread` did. */
	gather(): void {
		this.resize();
		this.#deck.sync();
	}

	/** Changes between 16:9 and 4:3 with the window. */
	resize(): void {
		this.#setWidth(stageWidth(innerWidth, innerHeight));
		fitSlide(this.#slide);
	}

	end(): void {
		this.#deck.destroy();
	}

	readonly #commands: Readonly<Record<DeckCommand, () => void>> = {
		next: () => this.#deck.next(),
		previous: () => this.#deck.prev(),
		first: () => this.#deck.slide(0),
		last: () => this.#deck.slide(this.#slides.length - 1),
		overview: () => this.#overview.toggle(this.#slide.id),
		black: () => {
			this.#deck.togglePause(true);
			this.#say(liveText.black);
		},
		fullscreen: () => {
			if (!document.fullscreenEnabled) return;
			// A browser may still refuse; the deck goes on in its window then.
			const done = document.fullscreenElement
				? document.exitFullscreen()
				: document.documentElement.requestFullscreen();
			done.catch(() => undefined);
		},
		theme: () => {
			const { dataset } = document.documentElement;
			dataset['theme'] = dataset['theme'] === 'dark' ? 'light' : 'dark';
		},
	};

	get #slides(): HTMLElement[] {
		return this.#deck.getSlides();
	}

	get #slide(): HTMLElement {
		return this.#deck.getCurrentSlide();
	}

	/** On a new slide. */
	#arrive(): void {
		const { title = '', page = '' } = this.#slide.dataset;
		document.title = `${title} · ${this.#siteTitle}`;
		this.#parts.readLink.href = page;
		this.#markEnds();
		fitSlide(this.#slide);
		this.#say(this.#whereabouts());
		if (!this.#parts.bar.contains(document.activeElement)) this.focusSlide();
	}

	/** A fragment has come or gone. */
	#step(): void {
		const shown = [...this.#slide.querySelectorAll<HTMLElement>('.fragment.current-fragment')];
		const { f: step } = this.#deck.getIndices();
		this.#markEnds();
		fitSlide(this.#slide);
		this.#say(
			shown.length === 0
				? this.#whereabouts()
				: liveText.step(step + 1, countSteps(this.#slide), shown.map(wordsOf).join(' ')),
		);
	}

	#setWidth(width: StageWidth): void {
		markRatio(this.#parts.stage, width);
		if (width !== this.#deck.getConfig().width) this.#deck.configure({ width });
	}

	#whereabouts(): string {
		const number = this.#slides.indexOf(this.#slide) + 1;
		return liveText.slide(number, this.#slides.length, this.#slide.dataset['title'] ?? '');
	}

	#say(text: string, kind?: 'note'): void {
		const { status, bar } = this.#parts;
		status.textContent = text;
		bar.toggleAttribute('data-note', kind === 'note');
	}

	#markEnds(): void {
		const { left, right } = this.#deck.availableRoutes({ includeFragments: true });
		this.#parts.previous.setAttribute('aria-disabled', String(!left));
		this.#parts.next.setAttribute('aria-disabled', String(!right));
	}
}

/** The slide with this id, or with something inside it that has it. */
function slideHolding(id: string): HTMLElement | undefined {
	return document.getElementById(id)?.closest<HTMLElement>('.slides > section') ?? undefined;
}

/** The stage says its ratio, for the styles. */
function markRatio(stage: HTMLElement, width: StageWidth): void {
	stage.dataset['ratio'] = width === wideStage ? '16:9' : '4:3';
}

/** Fragments with the same index come together. */
function countSteps(slide: HTMLElement): number {
	const fragments = [...slide.querySelectorAll<HTMLElement>('.fragment')];
	return new Set(fragments.map(({ dataset }) => dataset['fragmentIndex'])).size;
}

function wordsOf(element: HTMLElement): string {
	return element.textContent;
}
