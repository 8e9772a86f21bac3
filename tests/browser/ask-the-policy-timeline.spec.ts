import { openDeck, present } from './deck.ts';
import { hands, ways } from './hands.ts';
import { lookAt } from './look.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const pair = '2003-2010.5_vis.matchkategorier-2004.matchgrupper-2010';

/** The policy time line, when it answers. */
async function open(page: Page, state = '') {
	await page.goto(`tidslinje/${state && `?tidslinje=${state}`}`);
	const figure = page.locator('live-figure[data-figure="tidslinje"]');
	await expect(figure).toHaveAttribute('data-state', 'alive');
	return figure;
}

for (const way of ways) {
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

test('a slide puts another categorisation beside its own, and goes on as before', async ({
	page,
}) => {
	await openDeck(page, '#/rids-2004');
	const figure = present(page).locator('live-figure');
	await expect(figure).toHaveAttribute('data-state', 'alive');
	await figure.getByRole('button', { name: /^2010/u }).click();
	await expect(figure.getByText('Jobklare')).toBeVisible();
	await expect(page).toHaveURL(/tidslinje-2004=vis.matchgrupper-2010.*#\/rids-2004/u);
	await page.keyboard.press('ArrowRight');
	await expect(present(page)).toHaveAttribute('id', 'rids-2010');
});

for (const state of ['', pair, '1994-2027', '2010-2026_tema.ydelse', 'tabel']) {
	test(`nothing to complain of in »${state}«`, async ({ page }) => {
		await open(page, state);
		expect(await lookAt(page, state, [320, 1280, 1920])).toEqual([]);
	});
}
