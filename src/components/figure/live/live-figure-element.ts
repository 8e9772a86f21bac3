import { hydrate } from 'preact';
import { addStylesheet } from '~/components/site/add-stylesheet.ts';
import { whenSeen } from '~/components/site/when-seen.ts';
import { figures } from './figures.ts';
import type { LiveFigureModule } from './live-figure.ts';

/** Brings the figure inside it to life when it is seen. Until then, and where that cannot be, it is there to be read. */
export class LiveFigureElement extends HTMLElement {
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
		const { figure = '', key = '', source, options = '{}' } = this.dataset;
		const known: Readonly<Record<string, () => Promise<LiveFigureModule>>> = figures;
		const [module, data] = await Promise.all([
			known[figure]?.(),
			source === undefined ? undefined : fetchData(source),
		]);
		if (!module) throw new Error(`There is no figure "${figure}".`);
		await addStylesheet(module.styles);
		if (signal.aborted) return;
		const parsed = JSON.parse(options) as Readonly<Record<string, unknown>>;
		hydrate(module.draw({ name: key, options: parsed, data }), this);
	}
}

async function fetchData(source: string): Promise<unknown> {
	const answer = await fetch(source);
	if (!answer.ok) throw new Error(`${source} was answered with ${String(answer.status)}.`);
	return answer.json();
}

customElements.define('live-figure', LiveFigureElement);
