/**
 * A list of exercises that tells what the reader has done in each. It asks for the notebook when somebody comes to it;
 * without script, and where the notebook cannot be fetched, it is the list alone.
 */
export class ChapterProgressElement extends HTMLElement {
	#life: AbortController | undefined;

	connectedCallback() {
		if (this.#life) return;
		const { signal } = (this.#life = new AbortController());
		const observer = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			import('./show-progress.ts')
				.then(({ showProgress }) => signal.aborted || showProgress(this, signal))
				.catch(() => undefined);
		});
		// It is as wide as nothing where it is only an inline box around a list.
		observer.observe(this.firstElementChild ?? this);
		signal.addEventListener('abort', () => observer.disconnect());
	}

	disconnectedCallback() {
		this.#life?.abort();
		this.#life = undefined;
	}
}

customElements.define('chapter-progress', ChapterProgressElement);
