import { stageHeight } from '~/domain/slide/stage-width.ts';
import type { RevealConfig } from 'reveal.js';

/**
 * reveal.js as it is used here: it moves slides and fragments and keeps the address, and nothing else.
 * @param width of the slides, in slide pixels.
 */
export function revealOptions(width: number): RevealConfig {
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
