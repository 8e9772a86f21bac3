import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepPlace, readPlace } from '~/storage/exercise-place.ts';
import { aStorage } from './a-browser.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the place in an exercise', () => {
	test('is kept for each exercise, alone and in a room', () => {
		vi.stubGlobal('sessionStorage', aStorage());
		keepPlace('laes-hoejt', 'own', 2);
		expect(readPlace('laes-hoejt', 'own')).toBe(2);
		expect(readPlace('laes-hoejt', 'room')).toBe(0);
		expect(readPlace('laan-et-oere', 'own')).toBe(0);
	});

	test('is the first step where something else stands', () => {
		const storage = aStorage();
		vi.stubGlobal('sessionStorage', storage);
		for (const kept of ['to', '1.5', 'NaN', 'Infinity']) {
			storage.setItem('laan-et-oere:trin:own:laes-hoejt', kept);
			expect(readPlace('laes-hoejt', 'own')).toBe(0);
		}
	});

	test('is the first step, and nothing breaks, where the browser has no room', () => {
		vi.stubGlobal('sessionStorage', aStorage(0));
		keepPlace('laes-hoejt', 'own', 2);
		expect(readPlace('laes-hoejt', 'own')).toBe(0);
	});
});
