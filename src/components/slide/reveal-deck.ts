import Reveal from 'reveal.js';
import { stageHeight } from '~/domain/slide/stage-width.ts';
import type { RevealApi, RevealConfig } from 'reveal.js';

/**
 * Starts reveal.js on an element that holds a `.slides`, set up for this course: it moves slides and fragments and
 * keeps the address; keys, controls, overview, words and styles are our own. The only file that imports reveal.js, whose
 * own style sheet is not used.
 *
 * @param width of the slides, in slide pixels.
 */
export async function startReveal(element: HTMLElement, width: number): Promise<RevealApi> {
	forgetQuery();
	// By convention; tools that print or steer decks look for it.
	element.classList.add('reveal');
	const deck = new Reveal(element, options(width));
	await deck.initialize();
	removeEnglish(element);
	return deck;
}

function options(width: number): RevealConfig {
	return {
		width,
		height: stageHeight,
		margin: 0,
		minScale: 0.05,
		maxScale: 8,
		center: false,
		display: 'flex',
		disableLayout: false,
		viewDistance: 2,
		mobileViewDistance: 2,

		// A step replaces the address; only a jump by a link goes into the browser's history.
		hash: true,
		history: false,
		respondToHashChanges: false,
		fragmentInURL: true,

		transition: 'none',
		backgroundTransition: 'none',
		autoAnimate: false,
		autoPlayMedia: false,
		loop: false,

		keyboard: false,
		controls: false,
		progress: false,
		slideNumber: false,
		overview: false,
		help: false,
		jumpToSlide: false,
		mouseWheel: false,
		hideInactiveCursor: false,
		previewLinks: false,
		showNotes: false,
		// It would take the focus from a control when one comes back to the window.
		focusBodyOnPageVisibilityChange: false,

		// Nobody else may steer the deck, neither a page around it nor its address.
		postMessage: false,
		postMessageEvents: false,

		// Every slide has a page of its own for reading; reveal.js never turns them into one that scrolls. Its types
		// allow only a number here.
		view: null,
		scrollActivationWidth: null as unknown as number,
		pdfSeparateFragments: false,
	};
}

/** reveal.js lets the query string overrule every option; nothing of the deck is meant to be set there. */
function forgetQuery(): void {
	if (location.search === '') return;
	history.replaceState(history.state, '', location.pathname + location.hash);
}

/** What reveal.js adds for screen readers stops them from reading slides, or is in English; the deck has its own. */
function removeEnglish(element: HTMLElement): void {
	element.removeAttribute('role');
	const added = ['.controls', '.progress', '.slide-number', '.speaker-notes', '.aria-status'];
	for (const part of element.querySelectorAll(added.map((name) => `:scope > ${name}`).join())) {
		part.remove();
	}
}
