import { expect, test } from './page.ts';

test('the first key press offers to skip the menu', async ({ page }) => {
	await page.goto('politik/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Gå til indhold' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});

test('on a phone the menu opens by key and closes again', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('');
	const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
	await expect(menu).toBeHidden();
	await page.getByRole('button', { name: 'Menu' }).press('Enter');
	await expect(menu).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await page.getByRole('button', { name: 'Menu' }).click();
	await menu.getByRole('link', { name: 'Uddrag' }).click();
	await expect(page).toHaveURL(/uddrag\/$/u);
});

test('the seven chapters lead from one to the next', async ({ page }) => {
	await page.goto('');
	await page.getByRole('link', { name: 'Begynd ved første kapitel' }).click();
	const titles: string[] = [];
	for (;;) {
		titles.push(await page.getByRole('heading', { level: 1 }).innerText());
		const next = page.locator('.neighbours [rel="next"]');
		if ((await next.count()) === 0) break;
		await next.click();
	}
	expect(titles).toHaveLength(7);
	expect(new Set(titles).size).toBe(7);
});

test('a chapter leads to its slides, and a slide back to its chapter', async ({ page }) => {
	await page.goto('viden/');
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	await page.locator('.chapter-slides').getByRole('link').last().click();
	await expect(page).toHaveURL(/dias\/flip\/$/u);
	await page.getByRole('link', { name: title }).click();
	await expect(page).toHaveURL(/viden\/$/u);
});

test('a turn that is linked to is in sight', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 600 });
	await page.goto('uddrag/strikkeklub/#t8');
	await expect(page.locator('#t8')).toBeInViewport();
});

test('a page prints without menu and buttons, with its text', async ({ page }) => {
	await page.goto('gribning/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('ol.excerpt').first()).toBeVisible();
});
