import { addresses } from '~/addresses.ts';
import { loadStyles } from './load-styles.ts';
import type { WorkbenchData } from './workbench-data.ts';

/**
 * Makes a workbench of the excerpt inside it, when somebody comes to it. Until then, without script, and when something
 * cannot be fetched, the excerpt is there to be read.
 */
export class ExcerptWorkbenchElement extends HTMLElement {
	#life: AbortController | undefined;

	connectedCallback() {
		if (this.#life) return;
		const life = new AbortController();
		this.#life = life;
		const begin = () => void this.#come(life.signal);
		const observer = new IntersectionObserver(
			(entries) => entries.some(({ isIntersecting }) => isIntersecting) && begin(),
			{ rootMargin: '50%' },
		);
		observer.observe(this);
		life.signal.addEventListener('abort', () => observer.disconnect());
		// What could not be fetched without a net can be when it is back.
		addEventListener('online', begin, { signal: life.signal });
	}

	disconnectedCallback() {
		this.#life?.abort();
		this.#life = undefined;
	}

	async #come(signal: AbortSignal) {
		if (this.dataset['state'] !== undefined) return;
		this.dataset['state'] = 'coming';
		try {
			const [{ mountWorkbench }, data] = await Promise.all([
				import('./mount-workbench.tsx'),
				fetchData(addresses.excerptData(this.dataset['excerpt'] ?? '')),
				loadStyles(),
			]);
			if (signal.aborted) return;
			mountWorkbench(this, data);
			this.dataset['state'] = 'alive';
		} catch {
			// The excerpt stays as it is, and the next time it is seen it tries again.
			delete this.dataset['state'];
		}
	}
}

/** Made by our own build, so it is what it says it is. */
async function fetchData(source: string): Promise<WorkbenchData> {
	const answer = await fetch(source);
	return (await answer.json()) as WorkbenchData;
}

customElements.define('excerpt-workbench', ExcerptWorkbenchElement);
