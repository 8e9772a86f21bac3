import { closest } from './closest.ts';

/**
 * The overview as a dialog: every slide as a link, reached by Tab or arrows; a link leads to its slide and closes it.
 * Moves the page's list of slides into the dialog.
 */
export class DeckOverview {
	readonly #dialog: HTMLDialogElement;

	/**
	 * @param onClose called when it closes, whatever closed it.
	 * @param signal ends it; the list goes back to its place.
	 */
	constructor(
		dialog: HTMLDialogElement,
		contents: Element,
		onClose: () => void,
		signal: AbortSignal,
	) {
		this.#dialog = dialog;
		const home = contents.parentElement;
		dialog.querySelector('.deck-overview-head')?.after(contents);
		signal.addEventListener('abort', () => home?.append(contents));
		dialog.addEventListener('close', onClose, { signal });
		dialog.addEventListener('keydown', (event) => this.#move(event), { signal });
		const closeOnWay = ({ target }: Event) => {
			// A click on the dialog itself is one on the ground around its content.
			if (target === dialog || closest(target, 'a')) dialog.close();
		};
		dialog.addEventListener('click', closeOnWay, { signal });
	}

	/** Opens it at a slide, or closes it. */
	toggle(slideId: string): void {
		if (this.#dialog.open) {
			this.#dialog.close();
			return;
		}
		this.#dialog.showModal();
		for (const link of this.#links()) {
			const here = link.hash === `#${slideId}`;
			if (here) {
				link.setAttribute('aria-current', 'true');
				link.focus();
			} else link.removeAttribute('aria-current');
		}
	}

	#links(): HTMLAnchorElement[] {
		return [...this.#dialog.querySelectorAll<HTMLAnchorElement>('.deck-contents a')];
	}

	/** Arrows, Home and End go from link to link. */
	#move(event: KeyboardEvent): void {
		const links = this.#links();
		const at = links.findIndex((link) => link === document.activeElement);
		if (at === -1) return;
		const to = {
			ArrowDown: at + 1,
			ArrowRight: at + 1,
			ArrowUp: at - 1,
			ArrowLeft: at - 1,
			Home: 0,
			End: links.length - 1,
		}[event.key];
		if (to === undefined) return;
		event.preventDefault();
		links[Math.min(Math.max(to, 0), links.length - 1)]?.focus();
	}
}
