import { readFile } from 'node:fs/promises';
import { contrastFindings } from './axe.ts';
import { openDeck, present, status } from './deck.ts';
import { everyWay, hands } from './hands.ts';
import { lookAt } from './look.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

// A finger may come to every page here.
test.use({ hasTouch: true });

const pair = '2003-2010.5_vis.matchkategorier-2004.matchgrupper-2010';

/** The policy time line, when it answers. */
async function open(page: Page, state = '') {
	await page.goto(`tidslinje/${state && `?tidslinje=${state}`}`);
	const figure = page.locator('live-figure[data-figure="tidslinje"]');
	await expect(figure).toHaveAttribute('data-state', 'alive');
	return figure;
}

for (const way of everyWay) {
	test(`by ${way}: zooms, filters, opens, compares, and the address says it`, async ({ page }) => {
		const figure = await open(page);
		const { press } = hands(page, way);
		await press(figure.getByRole('button', { name: 'Zoom ind' }));
		await expect(figure.locator('.timeline-shown')).toContainText('juli 2000 til juli 2013');
		await press(figure.getByRole('checkbox', { name: 'Ydelse' }));
		await expect(figure.getByText('Starthjælp og kontanthjælpsloft')).toHaveCount(0);
		await press(figure.getByRole('button', { name: 'efter potentiale, 2010' }));
		await press(figure.getByRole('button', { name: '2004', exact: true }));
		await expect(figure.locator('article')).toHaveCount(2);
		const address = page.url();
		await page.goto(address);
		await expect(figure.locator('article')).toHaveCount(2);
		await expect(figure.getByRole('checkbox', { name: 'Ydelse' })).not.toBeChecked();
		await press(figure.getByRole('button', { name: 'Næste hændelse' }));
		await expect(figure.locator('article')).toContainText('Reform af førtidspension');
		await press(figure.getByRole('button', { name: 'Luk' }));
		await expect(figure.getByRole('button', { name: 'efter nærhed', exact: false })).toBeVisible();
		await expect(figure.locator('article')).toHaveCount(0);
	});
}

test('with the keyboard on the line, plus, minus, arrows, Home and End move the years', async ({
	page,
}) => {
	const figure = await open(page);
	const line = figure.getByRole('slider');
	const steps = [
		['+', 'juli 2000 til juli 2013'],
		['Home', '1994 til 2007'],
		['ArrowRight', 'april 1997 til april 2010'],
		['End', '2014 til 2027'],
		['-', '2001 til 2027'],
	] as const;
	await line.focus();
	for (const [key, years] of steps) {
		await page.keyboard.press(key);
		await expect(line).toHaveAttribute('aria-valuetext', years);
	}
	await expect(figure.getByText('Samme målestok som linjen ovenfor')).toBeVisible();
});

test('with the pointer the end of the window is dragged, and written down once it is let go', async ({
	page,
}) => {
	const figure = await open(page);
	const line = figure.getByRole('slider');
	const box = (await line.boundingBox())!;
	const at = (year: number) => box.x + ((year - 1994) / 33) * box.width;
	await page.mouse.move(at(2020), box.y + 20);
	await page.mouse.down();
	await page.mouse.move(at(2012), box.y + 20, { steps: 5 });
	await expect(line).toHaveAttribute('aria-valuetext', '1994 til 2012');
	expect(page.url()).not.toContain('1994');
	await page.mouse.up();
	await expect(page).toHaveURL(/tidslinje=1994-2012/u);
});

test('a wrong address is told of, and the line shown from the beginning', async ({ page }) => {
	const figure = await open(page, 'vis.jobcentre-1066');
	await expect(figure.getByText('der ikke findes')).toBeVisible();
	await expect(figure.locator('.timeline-shown')).toContainText('1994 til 2020');
});

test('the keyboard goes through the events one at a time, and the years follow', async ({
	page,
}) => {
	const figure = await open(page, '2010-2013');
	await figure.getByRole('button', { name: 'Gå linjen igennem' }).press('Enter');
	const title = figure.locator('.timeline-article-title');
	await expect(title).toContainText('Tre matchgrupper');
	const next = figure.getByRole('button', { name: 'Næste hændelse' });
	await expect(next).toBeFocused();
	for (const words of ['årsskiftet 2011/12', '1. januar 2013', '25. februar', 'Parathed']) {
		await page.keyboard.press('Enter');
		await expect(title).toContainText(words);
		await expect(next).toBeFocused();
	}
	await expect(figure.locator('.timeline-shown')).toContainText('oktober 2011 til oktober 2014');
	await expect(page).toHaveURL(/vis\.parathedskategorier-2014/u);
});

test('a finger drags the end of the window, and the page still scrolls up and down', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 800 });
	const figure = await open(page);
	const line = figure.getByRole('slider');
	await expect(line).toHaveCSS('touch-action', 'pan-y');
	await line.scrollIntoViewIfNeeded();
	const box = (await line.boundingBox())!;
	const at = (year: number) => [{ x: box.x + ((year - 1994) / 33) * box.width, y: box.y + 20 }];
	const devtools = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', year?: number) =>
		devtools.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: year === undefined ? [] : at(year),
		});
	await touch('touchStart', 2020);
	for (const year of [2018, 2015, 2012]) await touch('touchMove', year);
	await touch('touchEnd');
	await expect(page).toHaveURL(/tidslinje=1994-2012/u);
});

test('on a slide the reforms come year by year; then another categorisation stands beside', async ({
	page,
}) => {
	await openDeck(page, '#/rids-2004');
	const figure = present(page).locator('live-figure');
	await expect(figure).toHaveAttribute('data-state', 'alive');
	const first = figure.getByText('Skærpede rådigheds- og sanktionsregler');
	const second = figure.getByText('Lov om en aktiv beskæftigelsesindsats');
	await expect(first).toBeHidden();
	await page.keyboard.press('PageDown');
	await expect(first).toBeVisible();
	await expect(second).toBeHidden();
	await page.keyboard.press('PageDown');
	await expect(second).toBeVisible();
	await expect(status(page)).toContainText('Loft over kontanthjælpen');

	await figure.getByRole('button', { name: /^2010/u }).click();
	await expect(figure.getByText('Jobklare')).toBeVisible();
	await expect(first).toBeHidden();
	await expect(page).toHaveURL(/tidslinje-2004=vis.matchgrupper-2010.*#\/rids-2004/u);
	await figure.getByRole('button', { name: /^2010/u }).click();
	await expect(first).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(present(page)).toHaveAttribute('id', 'rids-2010');
});

test('what is asked for is taken along as a picture, without its controls', async ({ page }) => {
	const figure = await open(page, pair);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		figure.getByRole('button', { name: 'Hent som SVG' }).click(),
	]);
	expect(download.suggestedFilename()).toBe('tidslinje.svg');
	const svg = await readFile(await download.path(), 'utf8');
	expect(svg).toContain('Midlertidigt passive');
	expect(svg).toContain(`tidslinje=${pair}`);
	expect(svg).not.toContain('Zoom ind');
	await expect(figure.getByRole('button', { name: 'Zoom ind' })).toBeVisible();
});

test('in print there are no controls, and everything that is open', async ({ page }) => {
	const figure = await open(page, pair);
	await page.emulateMedia({ media: 'print' });
	await expect(figure.getByRole('button', { name: 'Luk' })).toBeHidden();
	await expect(figure.getByRole('slider')).toBeHidden();
	await expect(figure.getByRole('button', { name: 'Hent som SVG' })).toBeHidden();
	await expect(figure.locator('article')).toHaveCount(2);
	await expect(figure.getByText('siger kilderne ikke')).toBeVisible();
});

test('with forced colours one sees which years are shown and what is open', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	const figure = await open(page, pair);
	const paint = (selector: string, property: string) =>
		figure
			.locator(selector)
			.first()
			.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
	const ground = await paint('.timeline-brush-ground', 'fill');
	expect(await paint('.timeline-brush-window', 'stroke')).not.toBe(ground);
	expect(await paint('.timeline-opener[aria-expanded="true"]', 'background-color')).not.toBe(
		await paint('.timeline-opener[aria-expanded="false"]', 'background-color'),
	);
	expect(await contrastFindings(page)).toEqual([]);
});

for (const state of ['', pair, '1994-2027_tema.ydelse', 'tabel']) {
	test(`nothing to complain of in »${state}«`, async ({ page }) => {
		await open(page, state);
		expect(await lookAt(page, state, [320, 1280, 1920])).toEqual([]);
	});
}
