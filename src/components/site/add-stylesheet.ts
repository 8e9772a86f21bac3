/** Adds a stylesheet to the page, once for each address. Ends when it is there, or cannot be: without it all works. */
export function addStylesheet(address: string): Promise<void> {
	const known = added.get(address);
	if (known) return known;
	const loading = new Promise<void>((resolve) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = address;
		link.onload = link.onerror = () => resolve();
		document.head.append(link);
	});
	added.set(address, loading);
	return loading;
}

const added = new Map<string, Promise<void>>();
