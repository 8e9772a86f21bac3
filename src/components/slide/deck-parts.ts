/** The elements of a deck page that its script works with; nothing when one is missing. */
export function findDeckParts(element: HTMLElement): DeckParts | undefined {
	const stage = element.querySelector<HTMLElement>('.slides');
	const bar = element.querySelector<HTMLElement>('.deck-bar');
	const status = element.querySelector<HTMLElement>('.deck-status');
	const previous = element.querySelector<HTMLElement>('[data-command="previous"]');
	const next = element.querySelector<HTMLElement>('[data-command="next"]');
	const fullscreen = element.querySelector<HTMLElement>('[data-command="fullscreen"]');
	const readLink = element.querySelector<HTMLAnchorElement>('.deck-read');
	const contents = element.querySelector<HTMLElement>('.deck-contents');
	const overview = element.querySelector<HTMLDialogElement>('.deck-overview');
	const letters = element.querySelector<HTMLInputElement>('.deck-letters input');
	if (!stage || !bar || !status || !previous || !next || !fullscreen) return undefined;
	if (!readLink || !contents || !overview || !letters) return undefined;
	return {
		stage,
		bar,
		status,
		previous,
		next,
		fullscreen,
		readLink,
		contents,
		overview,
		letters,
	};
}

export interface DeckParts {
	/** Holds the slides. */
	readonly stage: HTMLElement;
	readonly bar: HTMLElement;
	/** The one live region. */
	readonly status: HTMLElement;
	readonly previous: HTMLElement;
	readonly next: HTMLElement;
	readonly fullscreen: HTMLElement;
	/** Leads to the page of the current slide. */
	readonly readLink: HTMLAnchorElement;
	/** The list of all slides. */
	readonly contents: HTMLElement;
	readonly overview: HTMLDialogElement;
	/** Whether single letters are shortcuts. */
	readonly letters: HTMLInputElement;
}
