import Reveal from 'reveal.js';
import { revealOptions } from './reveal-options.ts';
import type { RevealApi } from 'reveal.js';

/**
 * Starts reveal.js on an element that holds a `.slides`, set up for this course: it moves slides and fragments and
 * keeps the address; keys, controls, overview, words and styles are our own. The only file that imports reveal.js, whose
 * own style sheet is not used.
 *
 * @param width of the slides, in slide pixels.
 * @param signal ends it, and takes back what it did to the page, however far it came.
 * @throws when reveal.js breaks, or the signal aborts before it has started.
 */
export async function startReveal(
	element: HTMLElement,
	width: number,
	signal: AbortSignal,
): Promise<RevealApi> {
	// By convention; tools that print or steer decks look for it.
	element.classList.add('reveal');
	const deck = new Reveal(element, revealOptions(width));
	signal.addEventListener('abort', () => endReveal(element, deck));
	await Promise.race([withoutQuery(element, () => deck.initialize()), silence()]);
	signal.throwIfAborted();
	removeEnglish(element);
	return deck;
}

/** reveal.js starts in one go, and says so at once; when something breaks it on the way, it never says anything. */
async function silence(): Promise<never> {
	// The start itself may take its time.
	await wait(0);
	await wait(1000);
	throw new Error('reveal.js did not start.');
}

function wait(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Leaves the page as it was. What is half made, reveal.js may not be able to take down itself. */
function endReveal(element: HTMLElement, deck: RevealApi): void {
	try {
		deck.destroy();
	} catch {
		element.querySelectorAll(':scope > :is(.backgrounds, .pause-overlay)').forEach((part) => {
			part.remove();
		});
	}
	document.documentElement.classList.remove('reveal-full-page');
	document.body.classList.remove('reveal-viewport');
	element.classList.remove('reveal');
	element.removeAttribute('role');
	for (const part of element.querySelectorAll('.slides, .slides > section')) {
		for (const name of ['style', 'hidden', 'aria-hidden', 'inert']) part.removeAttribute(name);
	}
}

/**
 * reveal.js lets the query string overrule every option, once, when it starts; nothing of the deck is meant to be set
 * there. What the figures on the slides have in it comes back at once.
 */
function withoutQuery<Result>(element: HTMLElement, work: () => Result): Result {
	if (location.search === '') return work();
	const kept = new URL(location.href);
	for (const name of [...kept.searchParams.keys()]) {
		const isOfFigure = element.querySelector(`[data-key="${CSS.escape(name)}"]`) !== null;
		if (!isOfFigure) kept.searchParams.delete(name);
	}
	history.replaceState(history.state, '', location.pathname + location.hash);
	const result = work();
	history.replaceState(history.state, '', kept);
	return result;
}

/** What reveal.js adds for screen readers stops them from reading slides, or is in English; the deck has its own. */
function removeEnglish(element: HTMLElement): void {
	element.removeAttribute('role');
	const added = ['.controls', '.progress', '.slide-number', '.speaker-notes', '.aria-status'];
	for (const part of element.querySelectorAll(added.map((name) => `:scope > ${name}`).join())) {
		part.remove();
	}
}
