import { addresses } from '~/addresses.ts';
import { addStylesheet } from '~/components/site/add-stylesheet.ts';
import { whenSeen } from '~/components/site/when-seen.ts';
import styles from './workbench-styles.css?url';
import type { WorkbenchData } from './workbench-data.ts';

/**
 * Makes a workbench of the excerpt inside it, when somebody comes to it. Until then, without script, and when something
 * cannot be fetched, the excerpt is there to be read.
 */
export class ExcerptWorkbenchElement extends HTMLElement {
	#life: AbortController | undefined;

	connectedCallback() {
		if (this.#life) return;
		this.#life = new AbortController();
		const { signal } = this.#life;
		whenSeen(this, signal, () => this.#come(signal));
	}

	disconnectedCallback() {
		this.#life?.abort();
		this.#life = undefined;
	}

	async #come(signal: AbortSignal) {
		const [{ mountWorkbench }, data] = await Promise.all([
			import('./mount-workbench.tsx'),
			fetchData(addresses.excerptData(this.dataset['excerpt'] ?? '')),
			addStylesheet(styles),
		]);
		if (!signal.aborted) mountWorkbench(this, data);
	}
}

/** Made by our own build, so it is what it says it is. */
async function fetchData(source: string): Promise<WorkbenchData> {
	const answer = await fetch(source);
	if (!answer.ok) throw new Error(`${source} was answered with ${String(answer.status)}.`);
	return (await answer.json()) as WorkbenchData;
}

customElements.define('excerpt-workbench', ExcerptWorkbenchElement);
