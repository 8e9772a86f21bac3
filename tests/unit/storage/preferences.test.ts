import { afterEach, describe, expect, test, vi } from 'vitest';
import { readPreference, writePreference } from '~/storage/preferences.ts';
import { aStorage } from './a-browser.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a preference', () => {
	test('is its default until something was chosen, and then the choice', () => {
		vi.stubGlobal('localStorage', aStorage());
		expect(readPreference('excerptView')).toBe('reading');
		writePreference('excerptView', 'described');
		expect(readPreference('excerptView')).toBe('described');
		expect(readPreference('nudge')).toBe('on');
	});

	test('is its default where something else stands', () => {
		const storage = aStorage();
		vi.stubGlobal('localStorage', storage);
		storage.setItem('laan-et-oere:uddrag', '<script>');
		expect(readPreference('excerptView')).toBe('reading');
	});

	test('of the deck belongs to the tab', () => {
		const [local, session] = [aStorage(), aStorage()];
		vi.stubGlobal('localStorage', local);
		vi.stubGlobal('sessionStorage', session);
		writePreference('deckTheme', 'dark');
		expect(session.getItem('dias-theme')).toBe('dark');
		expect(local).toHaveLength(0);
	});

	test('is its default, and nothing breaks, where the browser forbids storage or has no room', () => {
		vi.stubGlobal('localStorage', aStorage(0));
		writePreference('nudge', 'off');
		expect(readPreference('nudge')).toBe('on');
		vi.unstubAllGlobals();
		const forbidden = vi.fn(() => {
			throw new DOMException('No', 'SecurityError');
		});
		Object.defineProperty(globalThis, 'sessionStorage', { get: forbidden, configurable: true });
		writePreference('deckTheme', 'dark');
		expect(readPreference('deckTheme')).toBe('light');
		expect(forbidden).toHaveBeenCalledTimes(2);
		Reflect.deleteProperty(globalThis, 'sessionStorage');
	});
});
