import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const inChapter = (page: Page, title: string) =>
	page.locator('.chapter-exercises li', { has: page.getByRole('link', { name: title }) });
const inList = (page: Page, title: string) =>
	page.locator('.exercise-list li', { has: page.getByRole('link', { name: title }) });

test('a chapter tells what the reader has done in its exercises, and nothing of the others', async ({
	page,
}) => {
	await page.goto('opgaver/laan-et-oere/');
	await page.getByLabel('Tur 1 i Refleksion og tur 3').fill('Ordene går igen');
	await page.goto('gribning/');
	await page.locator('.chapter-exercises').scrollIntoViewIfNeeded();
	await expect(inChapter(page, 'Lån et øre')).toContainText('Begyndt, 1 note eller svar');
	await expect(page.locator('.chapter-exercises p.small:visible')).toHaveCount(1);
});

test('the list of exercises tells it too, and when it was opened or closed', async ({ page }) => {
	const day = new Intl.DateTimeFormat('da', { day: 'numeric', month: 'long' }).format(new Date());
	await page.goto('opgaver/laan-et-oere/');
	await expect(page.getByText('bliver på denne maskine')).toBeVisible();
	await page.goto('opgaver/saml-gruppens-iagttagelser/');
	await page
		.getByRole('navigation', { name: 'Øvelsens trin' })
		.getByRole('button', { name: 'Tal om' })
		.click();
	await page.getByRole('button', { name: 'Luk øvelsen' }).click();
	await page.goto('opgaver/');
	await inList(page, 'Lån et øre').scrollIntoViewIfNeeded();
	await expect(inList(page, 'Lån et øre')).toContainText(`Åbnet ${day}`);
	await expect(inList(page, 'Saml gruppens')).toContainText(`Lukket ${day}`);
	await expect(inList(page, 'Læs højt').locator('p.small:visible')).toHaveCount(1);
});

test('the list follows what is done in another tab', async ({ page, context }) => {
	await page.goto('opgaver/');
	await page.locator('.exercise-list').scrollIntoViewIfNeeded();
	const other = await context.newPage();
	await other.goto('opgaver/laan-et-oere/');
	await other.getByLabel('Tur 1 i Refleksion og tur 3').fill('Ordene går igen');
	await expect(inList(page, 'Lån et øre')).toContainText('Begyndt, 1 note eller svar');
});

test('an exercise done in a room is not said to be the reader’s', async ({ page }) => {
	await page.goto('opgaver/laan-et-oere/rum/');
	await page.getByLabel('Tur 1 i Refleksion og tur 3').fill('Fra rummet');
	await page.goto('opgaver/');
	// What was done alone shows that the list has been told.
	const other = await page.context().newPage();
	await other.goto('opgaver/laes-hoejt/');
	await expect(inList(page, 'Læs højt')).toContainText('Åbnet');
	await expect(inList(page, 'Lån et øre')).not.toContainText(/Åbnet|Begyndt/u);
});
