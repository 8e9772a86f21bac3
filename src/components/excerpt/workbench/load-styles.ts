import address from './workbench-styles.css?url';

/** Adds the styles of the workbench to the page, once. Ends when they are there, or cannot be. */
export function loadStyles(): Promise<void> {
	return (loading ??= new Promise((resolve) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = address;
		// Without them it is plain, and works.
		link.onload = link.onerror = () => resolve();
		document.head.append(link);
	}));
}

let loading: Promise<void> | undefined;
