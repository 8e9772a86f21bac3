import { whenSeen } from './when-seen.ts';

/** An element of the page that comes alive when it is seen, and ends when it is taken out. Until then it is there to be read. */
export abstract class SeenElement extends HTMLElement {
	#life: AbortController | undefined;

	connectedCallback() {
		if (this.#life) return;
		this.#life = new AbortController();
		const { signal } = this.#life;
		whenSeen(this.seenPart(), signal, () => this.come(signal));
	}

	disconnectedCallback() {
		this.#life?.abort();
		this.#life = undefined;
	}

	/** What has to be seen: the element itself, or a part of it where it has no box of its own. */
	protected seenPart(): HTMLElement {
		return this;
	}

	/** Brings it to life; tried again when it throws. What is aborted meanwhile is not drawn. */
	protected abstract come(signal: AbortSignal): Promise<void>;
}
