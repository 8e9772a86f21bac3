import { whenSeen } from '~/components/site/when-seen.ts';

/**
 * A list of exercises that tells what the reader has done in each. It asks for the notebook when somebody comes to it;
 * without script, and where the notebook cannot be fetched, it is the list alone.
 */
export class ChapterProgressElement extends HTMLElement {
	#life: AbortController | undefined;

	connectedCallback() {
		if (this.#life) return;
		const { signal } = (this.#life = new AbortController());
		// The element itself is an inline box around a list, and as wide as nothing.
		const list = this.querySelector('ul, ol');
		if (!(list instanceof HTMLElement)) return;
		whenSeen(list, signal, async () => {
			const { showProgress } = await import('./show-progress.ts');
			if (!signal.aborted) showProgress(this, signal);
		});
	}

	disconnectedCallback() {
		this.#life?.abort();
		this.#life = undefined;
	}
}

customElements.define('chapter-progress', ChapterProgressElement);
