import '@pagefind/component-ui';
import '@pagefind/component-ui/css';
import './search.css';
import type { PagefindModal } from '@pagefind/component-ui';

/** Opens the search dialog; made once, at the first call. */
export async function openSearch(): Promise<void> {
	let modal = document.querySelector<PagefindModal>('pagefind-modal');
	if (!modal) {
		await Promise.all(
			['pagefind-config', 'pagefind-modal'].map((name) => customElements.whenDefined(name)),
		);
		const base = import.meta.env.BASE_URL.replace(/\/?$/u, '/');
		const config = document.createElement('pagefind-config');
		config.setAttribute('bundle-path', `${base}pagefind/`);
		config.setAttribute('base-url', base);
		modal = document.createElement('pagefind-modal') as PagefindModal;
		document.body.append(config, modal);
	}
	modal.open();
}
