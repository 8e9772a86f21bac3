import { allPages, slideIds } from './addresses.ts';
import { axeFindings, contrastFindings } from './axe.ts';
import { keepBarAwake, openDeck } from './deck.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const widths = [320, 390, 600, 768, 1024, 1280, 1440];

test('axe finds nothing on any slide of the deck, with all its fragments', async ({ page }) => {
	test.setTimeout(240_000);
	await page.setViewportSize({ width: 1920, height: 1080 });
	expect(slideIds).toHaveLength(47);
	await openDeck(page);
	await keepBarAwake(page);
	const found: string[] = [];
	for (const id of slideIds) {
		await page.goto(`dias/#/${id}/9`);
		const slide = page.locator(`section#${id}.present`);
		await expect(slide).toBeVisible();
		await expect(slide.locator('.fragment:not(.visible)')).toHaveCount(0);
		found.push(...(await axeFindings(page)).map((finding) => `${id}: ${finding}`));
	}
	expect(found).toEqual([]);
});

for (const address of allPages.filter((page) => page !== 'dias/')) {
	test(`/${address} fits every width, and axe finds nothing on it in light or dark`, async ({
		page,
	}) => {
		await page.goto(address);
		expect.soft(await axeFindings(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await contrastFindings(page), 'in the dark').toEqual([]);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			expect.soft(await overflowing(page), `${width} px`).toEqual([]);
		}
	});
}

/** The first elements that make the page wider than its window; none when it fits. */
function overflowing(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const wide = [...document.querySelectorAll('body *')].filter(
			(element) => element.getBoundingClientRect().right > clientWidth + 0.5,
		);
		return [
			`${scrollWidth} px wide`,
			...wide
				.slice(0, 5)
				.map(
					(element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
				),
		];
	});
}
