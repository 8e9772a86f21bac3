/**
 * Ctrl K, ⌘ K and / open the search dialog, as does every link marked `data-search-open`; without this script, or when
 * the dialog cannot be loaded, the link leads to the search page.
 */
addEventListener('keydown', (event) => {
	const field =
		event.target instanceof Element &&
		event.target.closest('input,textarea,select,[contenteditable]');
	const combination = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
	const slash = event.key === '/' && !field && !event.ctrlKey && !event.metaKey && !event.altKey;
	if (!combination && !slash) return;
	event.preventDefault();
	void open();
});

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-search-open]')) {
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
		event.preventDefault();
		void open();
	});
}

async function open(): Promise<void> {
	try {
		const { openSearch } = await import('./open-search.ts');
		await openSearch();
	} catch {
		const page = document.querySelector<HTMLAnchorElement>('a[data-search-open]')?.href;
		if (page) location.assign(page);
	}
}
