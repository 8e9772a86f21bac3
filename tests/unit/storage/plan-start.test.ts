import { afterEach, expect, test, vi } from 'vitest';
import { keepPlanStart, readPlanStart } from '~/storage/plan-start.ts';
import { aStorage } from './a-browser.ts';

afterEach(() => vi.unstubAllGlobals());

test('when the class begins belongs to the tab', () => {
	const [local, session] = [aStorage(), aStorage()];
	vi.stubGlobal('localStorage', local);
	vi.stubGlobal('sessionStorage', session);
	keepPlanStart('12.35');
	expect(readPlanStart()).toBe('12.35');
	expect(local).toHaveLength(0);
	keepPlanStart(null);
	expect(readPlanStart()).toBeNull();
});

test('nothing is kept, and nothing breaks, where the browser has no room', () => {
	vi.stubGlobal('sessionStorage', aStorage(0));
	keepPlanStart('12.35');
	expect(readPlanStart()).toBeNull();
});
