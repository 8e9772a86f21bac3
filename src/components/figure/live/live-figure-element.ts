import { hydrate } from 'preact';
import { addStylesheet } from '~/components/site/add-stylesheet.ts';
import { fetchBuilt } from '~/components/site/fetch-built.ts';
import { SeenElement } from '~/components/site/seen-element.ts';
import { figures } from './figures.ts';
import type { LiveFigureModule } from './live-figure.ts';

/** Brings the figure inside it to life when it is seen. Until then, and where that cannot be, it is there to be read. */
export class LiveFigureElement extends SeenElement {
	protected override async come(signal: AbortSignal) {
		const { figure = '', key = '', source, options = '{}' } = this.dataset;
		const known: Readonly<Record<string, () => Promise<LiveFigureModule>>> = figures;
		const [module, data] = await Promise.all([
			known[figure]?.(),
			source === undefined ? undefined : fetchBuilt<unknown>(source),
		]);
		if (!module) throw new Error(`There is no figure "${figure}".`);
		await addStylesheet(module.styles);
		if (signal.aborted) return;
		const parsed = JSON.parse(options) as Readonly<Record<string, unknown>>;
		hydrate(module.draw({ name: key, options: parsed, data }), this);
	}
}

customElements.define('live-figure', LiveFigureElement);
