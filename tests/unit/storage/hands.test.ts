import { afterEach, expect, test, vi } from 'vitest';
import { keepHands, readHands } from '~/storage/hands.ts';
import { keepPlanStart, readPlanStart } from '~/storage/plan-start.ts';
import { aStorage } from './a-browser.ts';

afterEach(() => vi.unstubAllGlobals());

test('hands are kept for each question until they are forgotten', () => {
	vi.stubGlobal('localStorage', aStorage());
	keepHands('hvem-er-vi', '3-1');
	expect(readHands('hvem-er-vi')).toBe('3-1');
	expect(readHands('flip')).toBeNull();
	keepHands('hvem-er-vi', null);
	expect(readHands('hvem-er-vi')).toBeNull();
});

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
	vi.stubGlobal('localStorage', aStorage(0));
	vi.stubGlobal('sessionStorage', aStorage(0));
	keepHands('hvem-er-vi', '3-1');
	keepPlanStart('12.35');
	expect(readHands('hvem-er-vi')).toBeNull();
	expect(readPlanStart()).toBeNull();
});
