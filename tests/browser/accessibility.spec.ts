import { AxeBuilder } from '@axe-core/playwright';
import { allPages, slideIds } from './addresses.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

/** What axe finds, short enough to read in a failed test. */
async function findings(page: Page, within = 'body'): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.include(within)
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`axe finds nothing, ${colorScheme}`, () => {
		test.use({ colorScheme });

		for (const address of allPages.filter((page) => page !== 'dias/')) {
			test(`/${address}`, async ({ page }) => {
				await page.goto(address);
				expect(await findings(page)).toEqual([]);
			});
		}

		test('every slide of the deck, with all its fragments', async ({ page }) => {
			test.setTimeout(180_000);
			await page.setViewportSize({ width: 1920, height: 1080 });
			expect(slideIds).toHaveLength(47);
			for (const id of slideIds) {
				await page.goto(`dias/#/${id}`);
				const slide = page.locator(`section#${id}.present`);
				await expect(slide).toBeVisible();
				while ((await slide.locator('.fragment:not(.visible)').count()) > 0) {
					await page.keyboard.press('ArrowRight');
				}
				expect(await findings(page, '.reveal'), id).toEqual([]);
			}
		});
	});
}
