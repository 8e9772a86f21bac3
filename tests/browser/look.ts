import { axeFindings, contrastFindings } from './axe.ts';
import type { Page } from '@playwright/test';

/**
 * Looks at the page as it is now: with axe in light and dark, and whether anything is wider than these screens. What it
 * finds begins with the name of the state.
 */
export async function lookAt(
	page: Page,
	state: string,
	widths: readonly number[] = [320, 1280],
): Promise<string[]> {
	const light = await axeFindings(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await contrastFindings(page);
	await page.emulateMedia({ colorScheme: 'light' });

	const before = page.viewportSize();
	const wide: string[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 720 });
		const needed = await page.evaluate(() => document.documentElement.scrollWidth);
		if (needed > width) wide.push(`${needed} px at ${width} px`);
	}
	if (before) await page.setViewportSize(before);
	const inDark = dark.map((finding) => `in the dark, ${finding}`);
	return [...light, ...inDark, ...wide].map((finding) => `${state}: ${finding}`);
}
