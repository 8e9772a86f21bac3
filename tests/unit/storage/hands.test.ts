import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bringBackHands, clearHands, followHands, keepHands, readHands } from '~/storage/hands.ts';
import { aStorage } from './a-browser.ts';

/** What the other windows of this browser are told. */
let browser = new EventTarget();
const endings: (() => void)[] = [];

beforeEach(() => {
	browser = new EventTarget();
	vi.stubGlobal('addEventListener', browser.addEventListener.bind(browser));
	vi.stubGlobal('removeEventListener', browser.removeEventListener.bind(browser));
	vi.stubGlobal('localStorage', aStorage());
});
afterEach(() => {
	for (const end of endings.splice(0)) end();
	clearHands();
	vi.unstubAllGlobals();
});

function heard(question: string): (string | null)[] {
	const all: (string | null)[] = [];
	endings.push(followHands(question, (counts) => all.push(counts)));
	return all;
}

function otherWindow(question: string | null, newValue: string | null = null) {
	const key = question === null ? null : `laan-et-oere:haender:${question}`;
	browser.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
}

test('hands are kept for each question until they are forgotten', () => {
	keepHands('hvem-er-vi', '3-1');
	expect(readHands('hvem-er-vi')).toBe('3-1');
	expect(readHands('flip')).toBeNull();
	keepHands('hvem-er-vi', null);
	expect(readHands('hvem-er-vi')).toBeNull();
	expect(localStorage).toHaveLength(0);
});

describe('for the next class', () => {
	test('every question is cleared at once, nothing else is, and all of it comes back', () => {
		localStorage.setItem('something-else', 'stays');
		keepHands('hvem-er-vi', '3-1');
		keepHands('social', '0-7');
		const cleared = clearHands();
		expect([readHands('hvem-er-vi'), readHands('social')]).toEqual([null, null]);
		expect(localStorage.getItem('something-else')).toBe('stays');
		bringBackHands(cleared);
		expect([readHands('hvem-er-vi'), readHands('social')]).toEqual(['3-1', '0-7']);
	});

	test('what was counted since is not overwritten by what comes back', () => {
		keepHands('hvem-er-vi', '3-1');
		keepHands('social', '0-7');
		const cleared = clearHands();
		keepHands('social', '1-0');
		bringBackHands(cleared);
		expect([readHands('hvem-er-vi'), readHands('social')]).toEqual(['3-1', '1-0']);
	});
});

describe('whoever follows a question', () => {
	test('hears of it, from here and from another window, and of no other question', () => {
		const all = heard('hvem-er-vi');
		keepHands('hvem-er-vi', '3-1');
		keepHands('social', '0-7');
		otherWindow('hvem-er-vi', '4-1');
		otherWindow('social', '0-8');
		clearHands();
		expect(all).toEqual(['3-1', '4-1', null]);
	});

	test('hears when another window deleted everything', () => {
		const all = heard('hvem-er-vi');
		otherWindow(null);
		expect(all).toEqual([null]);
	});

	test('reads again when the page comes back out of the memory of the browser, and only then', () => {
		const all = heard('hvem-er-vi');
		localStorage.setItem('laan-et-oere:haender:hvem-er-vi', '9-9');
		browser.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
		expect(all).toEqual([]);
		browser.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
		expect(all).toEqual(['9-9']);
	});

	test('hears nothing after it has ended', () => {
		const all: unknown[] = [];
		followHands('hvem-er-vi', (counts) => all.push(counts))();
		keepHands('hvem-er-vi', '3-1');
		otherWindow('hvem-er-vi', '4-1');
		expect(all).toEqual([]);
	});
});

test('what another window counts is newer than what this one could not keep', () => {
	vi.stubGlobal('localStorage', aStorage('3-1'.length));
	keepHands('hvem-er-vi', '3-1');
	keepHands('hvem-er-vi', '10-1');
	const all = heard('hvem-er-vi');
	localStorage.setItem('laan-et-oere:haender:hvem-er-vi', '5-1');
	otherWindow('hvem-er-vi', '5-1');
	expect(readHands('hvem-er-vi')).toBe('5-1');
	expect(all).toEqual(['5-1']);
});

test.each([
	['has no room', () => aStorage(0)],
	['keeps nothing', () => null],
])('where the browser %s, hands are there as long as the page is', (_, storage) => {
	vi.stubGlobal('localStorage', storage());
	const all = heard('hvem-er-vi');
	keepHands('hvem-er-vi', '3-1');
	expect(readHands('hvem-er-vi')).toBe('3-1');
	const cleared = clearHands();
	expect(readHands('hvem-er-vi')).toBeNull();
	bringBackHands(cleared);
	expect(readHands('hvem-er-vi')).toBe('3-1');
	expect(all).toEqual(['3-1', null, '3-1']);
});
