import { readFile } from 'node:fs/promises';
import { openDeck, present } from './deck.ts';
import { everyWay, hands } from './hands.ts';
import { lookAt } from './look.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

// A finger may come to every page here.
test.use({ timezoneId: 'Europe/Copenhagen', hasTouch: true });

const plan = (page: Page) => page.locator('.figure-plan');
const field = (page: Page) => plan(page).getByRole('textbox', { name: 'Vi begynder kl.' });

/** Opens the front page at its plan, at a time of a day. */
async function openPlan(page: Page, clock: string, query = '') {
	await page.clock.setFixedTime(`2026-03-03T${clock}:20+01:00`);
	await page.goto(query);
	await plan(page).scrollIntoViewIfNeeded();
	await expect(field(page)).toBeVisible();
}

for (const way of everyWay) {
	test(`by ${way} one says when the class begins, and every time follows`, async ({ page }) => {
		const { press, write } = hands(page, way);
		await openPlan(page, '08:00');
		await write(field(page), '1235');
		await press(plan(page).getByRole('button', { name: 'Sæt' }));
		await expect(field(page)).toHaveValue('12.35');
		await expect(plan(page)).toContainText('Planen går fra 12.35 til 15.35.');
		await expect(plan(page).locator('.plan-line')).toContainText('13.30 Pause');
		await expect(page).toHaveURL(/\?plan=12\.35$/u);
		await press(plan(page).getByRole('button', { name: 'Tilbage til 12.00' }));
		await expect(plan(page).locator('.plan-line')).toContainText('12.55 Pause');
		await expect(page).not.toHaveURL(/plan/u);
	});
}

test('with Enter the time is set and a clicker still moves the slides', async ({ page }) => {
	await openDeck(page, '#/plan');
	await present(page).getByRole('textbox').fill('9.15');
	await page.keyboard.press('Enter');
	await expect(plan(page).locator('.plan-line')).toContainText('12.15');
	await page.keyboard.press('PageDown');
	await expect(present(page)).toHaveId('social-og-beskaeftigelsespolitik');
});

test('what is no time is left as it is, and one is told how a time looks', async ({ page }) => {
	await openPlan(page, '08:00');
	await field(page).fill('efter frokost');
	await field(page).press('Enter');
	await expect(plan(page).getByRole('status').first()).toHaveText('Skriv et klokkeslæt, fx 12.35.');
	await expect(field(page)).toHaveValue('efter frokost');
	await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
	await expect(plan(page).locator('.plan-line')).toContainText('12.55 Pause');
});

test('while the class is on, the plan shows where it is, and moves on with the minute', async ({
	page,
}) => {
	await page.clock.install({ time: new Date('2026-03-03T13:06:30+01:00') });
	await page.goto('?plan=12.35');
	await plan(page).scrollIntoViewIfNeeded();
	await expect(plan(page).locator('.plan-now')).toHaveText('nu 13.06');
	await page.clock.runFor(31_000);
	await expect(plan(page).locator('.plan-now')).toHaveText('nu 13.07');
	await expect(plan(page)).toContainText('Klokken er 13.07. Planen er nået til »');
});

for (const clock of ['12:34', '15:35']) {
	test(`at ${clock}, outside a class from 12.35, no line says now`, async ({ page }) => {
		await openPlan(page, clock, '?plan=12.35');
		await expect(field(page)).toHaveValue('12.35');
		await expect(plan(page).locator('.plan-now')).toHaveCount(0);
	});
}

test('the tab remembers the time on its way to the deck, and a link carries it', async ({
	page,
	context,
}) => {
	await openPlan(page, '08:00', '?plan=9');
	await expect(field(page)).toHaveValue('09.00');
	await openDeck(page, '#/plan');
	await expect(plan(page).locator('.plan-line')).toContainText('09.55 Pause');
	await expect(page).toHaveURL(/\?plan=09\.00#\/plan$/u);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(plan(other).locator('.plan-line')).toContainText('09.55 Pause');
});

test('an address with another word than a time is ignored, and says so', async ({ page }) => {
	await openPlan(page, '08:00', '?plan=frokost');
	await expect(field(page)).toHaveValue('12.00');
	await expect(plan(page)).toContainText('Linket peger på noget');
});

test('axe finds nothing before, during and with a wrong time', async ({ page }) => {
	await openPlan(page, '13:07', '?plan=12.35');
	expect(await lookAt(page, 'now', [320, 1280, 1920])).toEqual([]);
	await field(page).fill('x');
	await field(page).press('Enter');
	expect(await lookAt(page, 'wrong', [320])).toEqual([]);
});

for (const clock of ['08:00', '13:07']) {
	test(`on the slide at ${clock} the plan and its field stay above the foot`, async ({ page }) => {
		await page.setViewportSize({ width: 1920, height: 1080 });
		await page.clock.setFixedTime(`2026-03-03T${clock}:20+01:00`);
		await openDeck(page, '?plan=12.35#/plan');
		await expect(field(page)).toBeVisible();
		const bottoms = await present(page)
			.locator('.plan-words p, .plan-start > *')
			.evaluateAll((all) => all.map((element) => element.getBoundingClientRect().bottom));
		const foot = await present(page).locator('.slide-foot').boundingBox();
		expect(Math.max(...bottoms)).toBeLessThanOrEqual(foot?.y ?? 0);
	});
}

test('the plan is taken along with its times and its address, and printed without its field', async ({
	page,
}) => {
	await openPlan(page, '08:00', '?plan=12.35');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		plan(page).getByRole('button', { name: 'Hent som SVG' }).click(),
	]);
	expect(download.suggestedFilename()).toBe('plan.svg');
	const svg = await readFile(await download.path(), 'utf8');
	expect(svg).toContain('13.30');
	expect(svg).toContain('?plan=12.35');
	expect(svg).not.toContain('Vi begynder');

	await page.emulateMedia({ media: 'print' });
	await expect(field(page)).toBeHidden();
	await expect(plan(page).getByRole('button', { name: 'Hent som SVG' })).toBeHidden();
	await expect(plan(page).getByText('13.30').first()).toBeVisible();
});

test('with forced colours the line, its parts and the present minute are seen', async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await openPlan(page, '13:07', '?plan=12.35');
	const fill = (selector: string) =>
		plan(page)
			.locator(selector)
			.first()
			.evaluate((element) => getComputedStyle(element).fill);
	const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(await fill('.plan-bar')).not.toBe(ground);
	expect(await fill('.plan-now-line')).not.toBe(ground);
	expect(await fill('.plan-tick')).not.toBe(await fill('.plan-bar'));
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the plan has its times, and each slide its own', async ({ page }) => {
		await page.goto('');
		await expect(plan(page).locator('.plan-line')).toContainText('12.55 Pause');
		await plan(page).getByText('Hvornår hvert dias begynder').click();
		await expect(plan(page).getByRole('link', { name: 'FLIP' })).toBeVisible();
		await expect(field(page)).toHaveCount(0);
	});
});
