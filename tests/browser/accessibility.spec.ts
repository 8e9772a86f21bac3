import { AxeBuilder } from '@axe-core/playwright';
import { allPages, slideIds } from './addresses.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

/** What axe finds, short enough to read in a failed test. */
async function findings(page: Page): Promise<string[]> {
	const light = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	await page.emulateMedia({ colorScheme: 'dark' });
	// Only colours differ in the dark.
	const dark = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
	await page.emulateMedia({ colorScheme: 'light' });
	return [...light.violations, ...dark.violations].flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
	);
}

for (const address of allPages.filter((page) => page !== 'dias/')) {
	test(`axe finds nothing on /${address}`, async ({ page }) => {
		await page.goto(address);
		expect(await findings(page)).toEqual([]);
	});
}

test('axe finds nothing on any slide of the deck, with all its fragments', async ({ page }) => {
	test.setTimeout(240_000);
	await page.setViewportSize({ width: 1920, height: 1080 });
	expect(slideIds).toHaveLength(47);
	const found: string[] = [];
	for (const id of slideIds) {
		await page.goto(`dias/#/${id}`);
		const slide = page.locator(`section#${id}.present`);
		await expect(slide).toBeVisible();
		while ((await slide.locator('.fragment:not(.visible)').count()) > 0) {
			await page.keyboard.press('ArrowRight');
		}
		found.push(...(await findings(page)).map((finding) => `${id}: ${finding}`));
	}
	expect(found).toEqual([]);
});
