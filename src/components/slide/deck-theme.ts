import { readPreference, writePreference } from '~/storage/preferences.ts';

/**
 * Light, also where dark is preferred, until somebody asks for the dark; the tab remembers it while it is open.
 * Undone with the signal.
 */
export function startTheme(signal: AbortSignal): void {
	const { dataset } = document.documentElement;
	dataset['theme'] = readPreference('deckTheme');
	signal.addEventListener('abort', () => delete dataset['theme']);
}

/** Changes between light and dark. */
export function switchTheme(): void {
	const { dataset } = document.documentElement;
	const theme = dataset['theme'] === 'dark' ? 'light' : 'dark';
	dataset['theme'] = theme;
	writePreference('deckTheme', theme);
}
