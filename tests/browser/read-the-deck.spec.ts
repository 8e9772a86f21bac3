import { test as bareTest } from '@playwright/test';
import { slideIds } from './addresses.ts';
import { openDeck, present } from './deck.ts';
import { expect, test } from './page.ts';

for (const [when, rest] of [
	['before anything is drawn', '?tema=lys'],
	['on the way', ''],
] as const) {
	bareTest(`a deck that fails ${when} is left as a page to read`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		// Safari refuses more than a hundred of these in half a minute.
		await page.addInitScript(() => {
			history.replaceState = () => {
				throw new Error('refused');
			};
		});
		await page.goto(`dias/${rest}`);
		await expect.poll(() => errors).toContain('refused');
		await expect(page.locator('.slides > section:visible')).toHaveCount(slideIds.length);
		await expect(page.locator('.slide-title > a')).toHaveCount(slideIds.length);
		await expect(page.locator('.deck-head .deck-contents a').first()).toBeVisible();
		await expect(page.locator('.deck-bar')).toBeHidden();
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
		await page.mouse.wheel(0, 2000);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	});
}

test('a deck taken off the page while it starts ends; put back, it runs', async ({ page }) => {
	await openDeck(page, '#/plan');
	const off = await page.evaluateHandle(() => {
		const deck = document.querySelector('slide-deck')!;
		deck.remove();
		document.body.prepend(deck);
		deck.remove();
		return deck;
	});
	// Long enough for a start that was not stopped.
	await page.waitForTimeout(300);
	await expect(page.locator('html')).not.toHaveClass(/reveal/u);
	await expect(page.locator('body')).not.toHaveClass(/reveal/u);
	expect(await page.title()).not.toContain('Planen');
	await off.evaluate((deck) => document.body.prepend(deck));
	await expect(page).toHaveTitle(/^Planen/u);
	await expect(present(page)).toHaveId('plan');
	await page.keyboard.press('PageDown');
	await expect(present(page)).toHaveId(slideIds[1] ?? '');
	await page.keyboard.press('o');
	await expect(page.getByRole('dialog').getByRole('link')).toHaveCount(slideIds.length);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every heading leads to the page of its slide, under the heading of its part', async ({
		page,
	}) => {
		await page.goto('dias/');
		const links = page.locator('.slides > h2 ~ section > h3 > a');
		await expect(links).toHaveCount(slideIds.length);
		await expect(links.first()).toHaveAttribute('href', /\/dias\/plan\/$/u);
		await expect(page.locator('.slides > h2')).toHaveText(
			await page.locator('.deck-contents-part').allInnerTexts(),
		);
		await expect(page.locator('.fragment').first()).toBeVisible();
		await expect(page.locator('.deck-bar, dialog, .timer-clock')).not.toHaveCount(0);
		for (const part of await page.locator('.deck-bar, dialog, .timer-clock').all()) {
			await expect(part).toBeHidden();
		}
	});
});
