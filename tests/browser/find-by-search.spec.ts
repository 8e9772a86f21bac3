import { expect, test } from './page.ts';

for (const key of ['Control+k', '/']) {
	test(`${key} opens search on any page, finds and leads there`, async ({ page }) => {
		await page.goto('om/');
		await page.keyboard.press(key);
		const dialog = page.getByRole('dialog');
		await expect(dialog).toBeVisible();
		await page.keyboard.type('skraldemand');
		const result = dialog.getByRole('link', { name: /Skraldemanden/u }).first();
		await expect(result).toBeVisible();
		await result.click();
		await expect(page).toHaveURL(/uddrag\/skraldemand\//u);
	});
}

test('Escape closes search and gives the page back', async ({ page }) => {
	await page.goto('politik/');
	await page.getByRole('link', { name: 'Søg', exact: true }).first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page).toHaveURL(/politik\/$/u);
});

test('the search page finds chapters and slides, in Danish', async ({ page }) => {
	await page.goto('soeg/');
	await page.getByRole('searchbox').fill('groupthink');
	const results = page.locator('pagefind-results');
	await expect(results.getByRole('link').first()).toBeVisible();
	const addresses = await results
		.getByRole('link')
		.evaluateAll((links) =>
			links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
		);
	expect(addresses).toContain('/dias/groupthink/');
	expect(addresses).toContain('/rehabiliteringsteam/');
	await expect(page.locator('pagefind-summary')).toContainText(/resultat/iu);
});

test('typing a slash in a field is just a slash', async ({ page }) => {
	await page.goto('soeg/');
	await page.getByRole('searchbox').fill('');
	await page.getByRole('searchbox').press('/');
	await expect(page.getByRole('searchbox')).toHaveValue('/');
	await expect(page.getByRole('dialog')).toBeHidden();
});
