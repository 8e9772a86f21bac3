import '@pagefind/component-ui';
// As addresses: imported as styles they would be part of every page that can open the dialog.
import libraryStyles from '@pagefind/component-ui/css?url';
import { addresses } from '~/addresses.ts';
import ourStyles from './search.css?url';
import type { PagefindModal } from '@pagefind/component-ui';

/** Opens the search dialog; made once, at the first call. */
export async function openSearch(): Promise<void> {
	let modal = document.querySelector<PagefindModal>('pagefind-modal');
	if (!modal) {
		await Promise.all(
			['pagefind-config', 'pagefind-modal'].map((name) => customElements.whenDefined(name)),
		);
		await Promise.all([libraryStyles, ourStyles].map(loadStyles));
		const config = document.createElement('pagefind-config');
		config.setAttribute('bundle-path', addresses.searchBundle());
		config.setAttribute('base-url', addresses.front());
		modal = document.createElement('pagefind-modal') as PagefindModal;
		document.body.append(config, modal);
	}
	modal.open();
}

function loadStyles(href: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = href;
		link.addEventListener('load', () => resolve());
		link.addEventListener('error', () => reject(new Error(`${href} could not be loaded.`)));
		document.head.append(link);
	});
}
