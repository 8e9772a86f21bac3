import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Opens the deck, at a slide or with anything else after `dias/`, and waits until it runs. */
export async function openDeck(page: Page, rest = '') {
	await page.goto(`dias/${rest}`);
	await expect(page.locator('.slides > section.present')).toBeVisible();
	await expect(page.locator('.deck-status')).not.toBeEmpty();
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
