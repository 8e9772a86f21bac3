import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Opens the deck, at a slide or with anything else after `dias/`, and waits until it runs. */
export async function openDeck(page: Page, rest = '') {
	await page.goto(`dias/${rest}`);
	await expect(page.locator('.slides > section.present')).toBeVisible();
	await expect(page.locator('.deck-status')).not.toBeEmpty();
}

/**
 * Keeps the deck's bar as it is when somebody moves the pointer, for as long as the page is open: left alone it fades
 * after some seconds, and half faded it would be looked at for its contrast.
 */
export async function keepBarAwake(page: Page) {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.evaluate(() => {
		const deck = document.querySelector('slide-deck');
		setInterval(() => deck?.dispatchEvent(new Event('pointermove')), 500);
	});
}

/** The slide that is shown. */
export const present = (page: Page) => page.locator('.slides > section.present');
/** The line that says where one is. */
export const status = (page: Page) => page.locator('.deck-status');

/** Presses a key until the same slide is seen in the same state twice. */
export async function walk(page: Page, key: string): Promise<string[]> {
	const seen: string[] = [];
	let state = '';
	for (;;) {
		const [id = '', now = ''] = await present(page).evaluate(({ id, outerHTML }) => [
			id,
			outerHTML,
		]);
		if (id + now === state) return seen;
		if (seen.at(-1) !== id) seen.push(id);
		state = id + now;
		await page.keyboard.press(key);
	}
}
