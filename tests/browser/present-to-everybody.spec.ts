import { slideIds } from './addresses.ts';
import { axeFindings, contrastFindings } from './axe.ts';
import { keepBarAwake, openDeck, present, status } from './deck.ts';
import { expect, test } from './page.ts';

test.describe('for a screen reader', () => {
	test('the deck is no application, and says in Danish where it is', async ({ page }) => {
		await openDeck(page);
		await expect(page.locator('[role="application"]')).toHaveCount(0);
		await expect(
			page.locator('[aria-live], [role="status"]').and(page.locator(':not(.slide *)')),
		).toHaveCount(1);
		await expect(status(page)).toHaveText(
			`Dias 1 af ${slideIds.length}: Planen for de næste tre timer`,
		);
		await page.goto('dias/#/budskaber');
		// The address is there before the slide is.
		await expect(present(page)).toHaveId('budskaber');
		await page.keyboard.press('ArrowRight');
		await expect(status(page)).toHaveText(/^Trin 1 af 5: Borgernes forståelse/u);
		const labels = await page
			.locator('slide-deck button, slide-deck [aria-label]')
			.evaluateAll((all) => all.map((one) => `${one.ariaLabel} ${one.textContent}`).join());
		expect(labels).not.toMatch(/slide\b|resume|previous|next/iu);
	});

	test('a new slide has the keyboard on its heading; the others are out of reach', async ({
		page,
	}) => {
		await openDeck(page);
		await page.keyboard.press('ArrowRight');
		await expect(present(page).getByRole('heading').first()).toBeFocused();
		await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(1);
	});

	test('above the slide stands the heading of its own part and of no other', async ({ page }) => {
		await openDeck(page, '#/flip');
		const parts = page.getByRole('main').getByRole('heading', { level: 2 });
		await expect(parts).toHaveCount(1);
		const own = await page
			.locator('.deck-contents > div', { has: page.locator('[href="#flip"]') })
			.locator('.deck-contents-part')
			.textContent();
		expect((await parts.textContent())?.trim()).toBe(own?.trim());
	});

	test('the bar is reached by Tab, keeps the keyboard, and leads to the page of the slide', async ({
		page,
	}) => {
		await openDeck(page, '#/ikke-evaluering');
		const next = page.getByRole('button', { name: 'Næste' });
		await next.focus();
		await expect(page.locator('.deck-bar')).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(present(page)).toHaveId('hvilke-spoergsmaal');
		await expect(next).toBeFocused();
		await page.getByRole('link', { name: 'Læs som side' }).click();
		await expect(page).toHaveURL(/dias\/hvilke-spoergsmaal\/$/u);
		await page.getByRole('link', { name: 'Åbn i præsentationen' }).click();
		await expect(present(page)).toHaveId('hvilke-spoergsmaal');
	});
});

test.describe('axe finds nothing', () => {
	test('in the overview and the bar', async ({ page }) => {
		await openDeck(page, '#/flip');
		await keepBarAwake(page);
		expect(await axeFindings(page)).toEqual([]);
		await page.keyboard.press('o');
		expect(await axeFindings(page)).toEqual([]);
	});

	test('wrong with the contrast of any slide in the dark', async ({ page }) => {
		test.setTimeout(300_000);
		await page.setViewportSize({ width: 1920, height: 1080 });
		await openDeck(page);
		await keepBarAwake(page);
		await page.keyboard.press('t');
		const found: string[] = [];
		for (const id of slideIds) {
			await page.goto(`dias/#/${id}/9`);
			await expect(present(page)).toHaveId(id);
			await expect(present(page).locator('.fragment:not(.visible)')).toHaveCount(0);
			found.push(...(await contrastFindings(page)).map((finding) => `${id}: ${finding}`));
		}
		expect(found).toEqual([]);
	});
});

test('with reduced motion fragments are simply there', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openDeck(page, '#/budskaber');
	const durations = await present(page)
		.locator('.fragment')
		.evaluateAll((all) => all.map((one) => getComputedStyle(one).transitionDuration));
	expect(new Set(durations)).toEqual(new Set(['0s']));
});
