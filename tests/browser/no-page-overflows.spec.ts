import { allPages } from './addresses.ts';
import { expect, test } from './page.ts';

const widths = [320, 390, 600, 768, 1024, 1280, 1440];

for (const address of allPages.filter((page) => page !== 'dias/')) {
	test(`/${address} fits ${widths[0]}–${widths.at(-1)} px`, async ({ page }) => {
		await page.goto(address);
		const tooWide: string[] = [];
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			const overflowing = await page.evaluate(() => {
				const { clientWidth, scrollWidth } = document.documentElement;
				if (scrollWidth <= clientWidth) return [];
				return [...document.querySelectorAll('main *')]
					.filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
					.map(
						(element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
					)
					.slice(0, 5);
			});
			if (overflowing.length > 0) tooWide.push(`${width} px: ${overflowing.join(', ')}`);
		}
		expect(tooWide).toEqual([]);
	});
}
