import { addresses } from '~/addresses.ts';
import { addStylesheet } from '~/components/site/add-stylesheet.ts';
import { fetchBuilt } from '~/components/site/fetch-built.ts';
import { SeenElement } from '~/components/site/seen-element.ts';
import styles from './workbench-styles.css?url';
import type { WorkbenchData } from './workbench-data.ts';

/**
 * Makes a workbench of the excerpt inside it, when somebody comes to it. Until then, without script, and when something
 * cannot be fetched, the excerpt is there to be read.
 */
export class ExcerptWorkbenchElement extends SeenElement {
	protected override async come(signal: AbortSignal) {
		const [{ mountWorkbench }, data] = await Promise.all([
			import('./mount-workbench.tsx'),
			fetchBuilt<WorkbenchData>(addresses.excerptData(this.dataset['excerpt'] ?? '')),
			addStylesheet(styles),
		]);
		if (!signal.aborted) mountWorkbench(this, data);
	}
}

customElements.define('excerpt-workbench', ExcerptWorkbenchElement);
