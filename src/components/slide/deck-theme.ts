/**
 * Light, also where dark is preferred, until somebody asks for the dark; the tab remembers it while it is open.
 * Undone with the signal.
 */
export function startTheme(signal: AbortSignal): void {
	const { dataset } = document.documentElement;
	dataset['theme'] = rememberedTheme();
	signal.addEventListener('abort', () => delete dataset['theme']);
}

/** Changes between light and dark. */
export function switchTheme(): void {
	const { dataset } = document.documentElement;
	const theme = dataset['theme'] === 'dark' ? 'light' : 'dark';
	dataset['theme'] = theme;
	try {
		sessionStorage.setItem(key, theme);
	} catch {
		// A browser may forbid it; the next deck is light then.
	}
}

const key = 'dias-theme';

function rememberedTheme(): 'light' | 'dark' {
	try {
		return sessionStorage.getItem(key) === 'dark' ? 'dark' : 'light';
	} catch {
		return 'light';
	}
}
