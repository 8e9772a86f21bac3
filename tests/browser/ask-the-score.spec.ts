import { readFile } from 'node:fs/promises';
import { hands, ways } from './hands.ts';
import { lookAt } from './look.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const address = 'uddrag/strikkeklub/';

/** The score of a page, alive. */
async function scoreOf(page: Page) {
	const score = page.locator('live-figure[data-figure="score"]').first();
	await score.scrollIntoViewIfNeeded();
	await expect(score).toHaveAttribute('data-state', 'alive');
	return score;
}

for (const way of ways) {
	test(`what stands where is shown, written in the address and found again, by ${way}`, async ({
		page,
	}) => {
		await page.goto(address);
		const score = await scoreOf(page);
		const { press, choose } = hands(page, way);
		await press(score.getByText('Undersøg partituret'));
		await press(score.getByRole('button', { name: 'Spørgsmål' }));
		await expect(score.locator('.score-mark')).toHaveCount(5);
		await expect(score).toContainText('Spørgsmål: tur 2, tur 3 (to), tur 4 og tur 8.');
		await press(score.getByRole('button', { name: 'Nye tilløb' }));
		await expect(score.locator('.score-mark')).toHaveCount(8);
		await choose(score.getByLabel('Sammenlign med'), 'Ressourceforløbet');
		const second = score.getByRole('group', { name: 'Ressourceforløbet', exact: true });
		await expect(second.getByRole('link', { name: /^Tur/u })).toHaveCount(4);
		await expect(page).toHaveURL(/\?partitur-strikkeklub=spoergsmaal\.tilloeb_ressourceforloeb$/u);

		await page.reload();
		await scoreOf(page);
		await expect(second).toBeVisible();
		await expect(score.getByRole('button', { name: 'Nye tilløb' })).toHaveAttribute(
			'aria-pressed',
			'true',
		);
		await press(score.getByRole('button', { name: 'Spørgsmål' }));
		await expect(page).toHaveURL(/=tilloeb_ressourceforloeb$/u);
	});
}

test('arrows go along the bars, Enter goes to the turn, and from there one comes back', async ({
	page,
}) => {
	await page.goto(address);
	const score = await scoreOf(page);
	const bar = (turn: number) => score.getByRole('link', { name: `Tur ${String(turn)}:` });
	await bar(1).focus();
	await page.keyboard.press('ArrowRight');
	await expect(bar(2)).toBeFocused();
	await page.keyboard.press('End');
	await expect(bar(8)).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(page.locator('#t7 .turn-mark')).toBeFocused();
	await expect(bar(7)).toHaveAttribute('aria-current', 'true');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Tilbage til partituret' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(bar(7)).toBeFocused();
	await expect(page.getByRole('button', { name: 'Tilbage til partituret' })).toHaveCount(0);
});

test('the bar of the turn in focus is marked', async ({ page }) => {
	await page.goto(address);
	const score = await scoreOf(page);
	await page.locator('#t4 .turn-mark').focus();
	await expect(score.getByRole('link', { name: 'Tur 4:' })).toHaveAttribute('aria-current', 'true');
	await page.locator('#t5 .turn-mark').focus();
	await expect(score.locator('[aria-current="true"]')).toHaveCount(1);
	await expect(score.getByRole('link', { name: 'Tur 5:' })).toHaveAttribute('aria-current', 'true');
});

test('bars are touched where they are', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		hasTouch: true,
		viewport: { width: 320, height: 720 },
		...(baseURL !== undefined && { baseURL }),
	});
	const page = await context.newPage();
	await page.goto(address);
	const score = await scoreOf(page);
	for (const box of await score.locator('.score-hit').all()) {
		const size = await box.boundingBox();
		expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
	}
	await score.getByRole('link', { name: 'Tur 3:' }).tap();
	await expect(page.locator('#t3 .turn-mark')).toBeFocused();
	await context.close();
});

for (const text of ['stilhed', 'vi_findes-ikke', '%F0']) {
	test(`an address that says »${text}« is told and not followed`, async ({ page }) => {
		await page.goto(`${address}?partitur-strikkeklub=${text}`);
		const score = await scoreOf(page);
		await expect(score.locator('.figure-misread')).toContainText('Linket peger på noget');
		await expect(score.locator('.score-beside')).toHaveCount(0);
	});
}

test('on a slide the bars come with their turns', async ({ page }) => {
	await page.goto('dias/#/uddrag-ressourceforloeb');
	const slide = page.locator('.slide.present, .present .slide').first();
	const score = slide.locator('live-figure[data-figure="score"]');
	await expect(score).toHaveAttribute('data-state', 'alive');
	await expect(score.locator('[data-state="coming"]')).toHaveCount(3);
	await expect(score.getByRole('link', { name: /^Tur/u })).toHaveCount(1);
	await page.keyboard.press('PageDown');
	await expect(score.locator('[data-state="coming"]')).toHaveCount(2);
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	await expect(score.locator('[data-state="coming"]')).toHaveCount(0);
	await page.keyboard.press('PageUp');
	await expect(score.locator('[data-state="coming"]')).toHaveCount(1);
	// Arrows on a bar belong to the score; the clicker still moves the slides.
	await score.getByRole('link', { name: 'Tur 1:' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(score.getByRole('link', { name: 'Tur 2:' })).toBeFocused();
	await page.keyboard.press('PageDown');
	await expect(score.locator('[data-state="coming"]')).toHaveCount(0);
});

test('the score is taken along as a drawing and as a picture, with its caption and address', async ({
	page,
}) => {
	await page.goto(`${address}?partitur-strikkeklub=vi`);
	const score = await scoreOf(page);
	const take = async (form: 'SVG' | 'PNG') => {
		const coming = page.waitForEvent('download');
		await score.getByRole('button', { name: `Hent som ${form}` }).click();
		const file = await coming;
		expect(file.suggestedFilename()).toBe(`partitur-strikkeklub.${form.toLowerCase()}`);
		return readFile(await file.path());
	};
	const svg = (await take('SVG')).toString();
	const parsed = await page.evaluate((text) => {
		const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
		const lines = [...root.querySelectorAll('text')].map((line) => line.textContent);
		return {
			name: root.localName,
			text: lines.join(' '),
			paths: root.querySelectorAll('path').length,
		};
	}, svg);
	expect(parsed.name).toBe('svg');
	// Eight bars and three signs.
	expect(parsed.paths).toBe(11);
	expect(parsed.text).toContain('Borger');
	expect(parsed.text).toContain('Otte ture fra uddraget');
	expect(parsed.text).toContain('?partitur-strikkeklub=vi');
	expect(parsed.text).not.toContain('Hent som');
	expect(svg).not.toMatch(/foreignObject|href|<image|<script| style=/u);

	const png = await take('PNG');
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	// Twice as many pixels as the drawing is wide.
	const width = Number(/ width="([\d.]+)"/u.exec(svg)?.[1]);
	expect(png.readUInt32BE(16)).toBe(Math.ceil(width * 2));
	await expect(score.getByRole('status').first()).toContainText(
		'partitur-strikkeklub.png er hentet.',
	);
});

test('nothing moves when the score comes alive', async ({ page }) => {
	let letCome = () => {};
	const mayCome = new Promise<void>((resolve) => (letCome = resolve));
	await page.route('**/uddrag/strikkeklub.json', async (route) => {
		await mayCome;
		await route.continue();
	});
	await page.goto('');
	const score = page.locator('live-figure[data-figure="score"]').first();
	await expect(score).toHaveAttribute('data-state', 'coming');
	const height = () => score.evaluate((element) => (element as HTMLElement).offsetHeight);
	const before = await height();
	letCome();
	await scoreOf(page);
	await expect(score.getByText('Undersøg partituret')).toBeVisible();
	expect(Math.abs((await height()) - before)).toBeLessThanOrEqual(8);
});

test('axe is silent and all has room, in every state', async ({ page }) => {
	await page.goto(address);
	const score = await scoreOf(page);
	const found = await lookAt(page, 'at first', [320, 1280, 1920]);
	await page.goto(`${address}?partitur-strikkeklub=spoergsmaal.tilloeb.vi_ressourceforloeb`);
	await scoreOf(page);
	await expect(score.locator('.score-beside .score-bar')).toHaveCount(4);
	found.push(...(await lookAt(page, 'with everything', [320, 1280, 1920])));
	await score.locator('.score-bar').nth(2).click();
	found.push(...(await lookAt(page, 'at a turn', [320, 1280, 1920])));
	expect(found).toEqual([]);
});

test('shapes are left without colours and on paper', async ({ page }) => {
	await page.goto(`${address}?partitur-strikkeklub=vi`);
	const score = await scoreOf(page);
	await page.emulateMedia({ forcedColors: 'active' });
	await expect(score.locator('.score-mark').first()).toBeVisible();
	await expect(score.locator('.score-sign').first()).not.toHaveCSS('stroke', 'none');
	await page.emulateMedia({ forcedColors: 'none', media: 'print' });
	await expect(score.locator('.score-more')).toBeHidden();
	await expect(score.locator('svg').first()).toBeVisible();
	await expect(score.locator('figcaption').first()).toBeVisible();
});

test('axe is silent on a slide with the score opened', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.goto('dias/#/uddrag-ressourceforloeb');
	const slide = page.locator('.slide.present, .present .slide').first();
	const score = slide.locator('live-figure[data-figure="score"]');
	await score.getByText('Undersøg partituret').click();
	await score.getByRole('button', { name: 'Spørgsmål' }).click();
	await score.getByLabel('Sammenlign med').selectOption('strikkeklub');
	await expect(score.locator('.score-beside .score-bar')).toHaveCount(8);
	// All of it stands on the slide.
	const box = await score.boundingBox();
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(1080 - 48);
	expect(await lookAt(page, 'on a slide', [])).toEqual([]);
});
