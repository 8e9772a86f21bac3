import { kindsOfPage, slideIds } from './addresses.ts';
import { expect, test } from './page.ts';

test.use({ javaScriptEnabled: false });

for (const address of kindsOfPage) {
	test(`/${address} can be read and left without script`, async ({ page }) => {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const text = (await page.locator('main').innerText()).split(/\s+/u).length;
		expect(text).toBeGreaterThan(30);
		await expect(page.locator('main, footer').getByRole('link').first()).toBeVisible();
		await expect(page.locator('button:visible:not([popovertarget])')).toHaveCount(0);
	});
}

test('the deck is one page with every slide, in order, each leading to its own page', async ({
	page,
}) => {
	await page.goto('dias/');
	const slides = page.locator('section.slide');
	await expect(slides).toHaveCount(slideIds.length);
	for (const slide of await slides.all()) {
		await expect(slide.getByRole('heading').first()).toBeVisible();
	}
	const tops = await slides.evaluateAll((all) =>
		all.map((slide) => slide.getBoundingClientRect().top),
	);
	expect(tops).toEqual([...tops].sort((a, b) => a - b));
	await expect(page.locator('section#flip')).toContainText(
		'Fælles Lærings- og InnovationsPlatform',
	);
});

test('an excerpt shows every turn with its number, speaker and words', async ({ page }) => {
	await page.goto('uddrag/strikkeklub/');
	const turns = page.locator('ol.excerpt > li');
	await expect(turns).toHaveCount(8);
	await expect(turns.nth(2)).toContainText('Borger');
	await expect(turns.nth(2)).toContainText('Hvis jeg fedter mig ind?');
	await page.goto('uddrag/strikkeklub/#t7');
	await expect(page.locator('#t7')).toBeInViewport();
});

test('search says what to do instead', async ({ page }) => {
	await page.goto('soeg/');
	await expect(page.locator('main')).toContainText('Søgningen kræver JavaScript');
	await expect(page.getByRole('link', { name: 'begreberne' })).toBeVisible();
});
