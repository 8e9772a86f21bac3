import { readFile } from 'node:fs/promises';
import { openDeck, present } from './deck.ts';
import { everyWay, hands } from './hands.ts';
import { lookAt } from './look.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const page1 = 'dias/hvem-er-vi/';
const question = 'Hvem var med, sidst du sagde »vi«?';
const figure = (page: Page) => page.getByRole('figure').filter({ hasText: question });
const number = (page: Page, answer: string) =>
	figure(page).getByRole('textbox', { name: `Hænder: ${answer}`, exact: true });
const more = (page: Page, answer: string) =>
	figure(page).getByRole('button', { name: `Én til: ${answer}`, exact: true });

for (const way of everyWay) {
	test.describe(`by ${way}`, () => {
		if (way === 'touch') test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

		test('hands are counted, typed, cleared and brought back', async ({ page }) => {
			const { press, write } = hands(page, way);
			await page.goto(page1);
			await figure(page).scrollIntoViewIfNeeded();
			await press(more(page, 'Borgeren var med'));
			await press(more(page, 'Borgeren var med'));
			await expect(number(page, 'Borgeren var med')).toHaveValue('2');
			await press(figure(page).getByRole('button', { name: 'Én færre: Borgeren var med' }));
			await expect(number(page, 'Borgeren var med')).toHaveValue('1');
			await write(number(page, 'Borgeren var ikke med'), '23');
			await expect(figure(page)).toContainText('I alt 24 hænder');
			await expect(page).toHaveURL(/\?haender-hvem-er-vi=1-23-0$/u);

			await press(figure(page).getByRole('button', { name: 'Ryd til næste hold' }));
			await expect(number(page, 'Borgeren var ikke med')).toHaveValue('');
			await expect(figure(page)).toContainText('Hænderne er ryddet.');
			await expect(page).not.toHaveURL(/haender/u);
			await press(figure(page).getByRole('button', { name: 'Fortryd' }));
			await expect(number(page, 'Borgeren var ikke med')).toHaveValue('23');
			await expect(figure(page).getByRole('button', { name: 'Ryd til næste hold' })).toBeFocused();
		});
	});
}

test('the field shows what is counted: letters change nothing, and too many are cut in words', async ({
	page,
}) => {
	await page.goto(page1);
	await figure(page).scrollIntoViewIfNeeded();
	const field = number(page, 'Borgeren var med');
	await field.fill('12');
	await field.selectText();
	await page.keyboard.type('tre-');
	await expect(field).toHaveValue('12');
	await field.fill('-3');
	await expect(field).toHaveValue('12');
	await expect(figure(page)).toContainText('I alt 12 hænder');

	await field.selectText();
	await page.keyboard.type('99999');
	await expect(field).toHaveValue('400');
	await expect(figure(page)).toContainText('I alt 400 hænder');
	const most = figure(page).getByText('Der kan tælles op til 400.');
	await expect(most).toHaveClass('hands-most');
	await expect(most).toHaveAttribute('role', 'status');
	await field.fill('8');
	await expect(field).toHaveValue('8');
	await expect(most).toHaveCount(0);
	await field.fill('');
	await expect(field).toHaveValue('');
});

test('a link shows the hands it was made with, and counts nothing in another browser', async ({
	page,
}) => {
	await page.goto(`${page1}?haender-hvem-er-vi=4-0-9`);
	await figure(page).scrollIntoViewIfNeeded();
	await expect(number(page, 'Det kan jeg ikke afgøre')).toHaveValue('9');
	await expect(figure(page)).toContainText('I alt 13 hænder');
	await page.goto(page1);
	await expect(number(page, 'Det kan jeg ikke afgøre')).toHaveValue('');
});

test('an address that counts something else is ignored, and says so', async ({ page }) => {
	await page.goto(`${page1}?haender-hvem-er-vi=mange`);
	await figure(page).scrollIntoViewIfNeeded();
	await expect(figure(page)).toContainText('Linket peger på noget');
	await expect(number(page, 'Borgeren var med')).toHaveValue('');
});

test('what was counted in the deck is there after a reload, and on the page of the slide', async ({
	page,
}) => {
	await openDeck(page, '#/hvem-er-vi');
	await more(page, 'Borgeren var med').click();
	await expect(number(page, 'Borgeren var med')).toHaveValue('1');
	await page.reload();
	await expect(number(page, 'Borgeren var med')).toHaveValue('1');
	await page.goto(page1);
	await expect(number(page, 'Borgeren var med')).toHaveValue('1');
});

test('two windows of the deck follow one another, and every question is cleared for the next class', async ({
	page,
	context,
}) => {
	const other = 'social-og-beskaeftigelsespolitik';
	await openDeck(page, `#/${other}`);
	await present(page).getByRole('button', { name: 'Én til: Både og' }).click();
	await openDeck(page, '#/hvem-er-vi');
	const second = await context.newPage();
	await openDeck(second, '#/hvem-er-vi');
	await more(page, 'Borgeren var med').click();
	await expect(number(second, 'Borgeren var med')).toHaveValue('1');
	await expect(second).toHaveURL(/haender-hvem-er-vi=1-0-0/u);
	await more(second, 'Borgeren var med').click();
	await expect(number(page, 'Borgeren var med')).toHaveValue('2');

	await figure(second).getByRole('button', { name: 'Ryd til næste hold' }).click();
	await expect(figure(second)).toContainText('Hænderne er ryddet på alle dias.');
	await expect(number(page, 'Borgeren var med')).toHaveValue('');
	await expect(page).not.toHaveURL(/haender/u);
	await page.goto(`dias/${other}/`);
	const both = page.getByRole('textbox', { name: 'Hænder: Både og' });
	await both.scrollIntoViewIfNeeded();
	await expect(both).toHaveValue('');
	await figure(second).getByRole('button', { name: 'Fortryd' }).click();
	await expect(both).toHaveValue('1');
	await expect(number(second, 'Borgeren var med')).toHaveValue('2');
});

test('in the deck keys belong to the slide again after a click, and after the last number', async ({
	page,
}) => {
	await openDeck(page, '#/hvem-er-vi');
	await number(page, 'Borgeren var med').click();
	await page.keyboard.type('7');
	await page.keyboard.press('Enter');
	await page.keyboard.type('12');
	await page.keyboard.press('Enter');
	await page.keyboard.type('3');
	await page.keyboard.press('Enter');
	await expect(figure(page)).toContainText('I alt 22 hænder');
	await page.keyboard.press('PageDown');
	await expect(present(page)).toHaveId('uddrag-moedeleder');
	await page.keyboard.press('PageUp');
	await more(page, 'Borgeren var med').click();
	await page.keyboard.press('ArrowRight');
	await expect(present(page)).toHaveId('uddrag-moedeleder');
});

for (const [width, height] of [
	[1920, 1080],
	[1024, 768],
] as const) {
	for (const slide of ['hvem-er-vi', 'social-og-beskaeftigelsespolitik']) {
		test(`at ${width} × ${height} nothing on the slide ${slide} lies on anything else`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height });
			await openDeck(page, `#/${slide}`);
			await expect(present(page).getByRole('textbox').first()).toBeVisible();
			const boxes = await present(page)
				.locator('.slide-title, .slide-body > :not(astro-island), .timer, .slide-foot')
				.evaluateAll((all) =>
					all
						.map((element) => element.getBoundingClientRect())
						.filter(({ height }) => height > 0)
						.map(({ top, bottom }) => ({ top, bottom })),
				);
			const under = boxes.slice(1).map(({ top }, at) => top - (boxes[at]?.bottom ?? 0));
			expect(Math.min(...under)).toBeGreaterThanOrEqual(0);
			expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height);
		});
	}
}

test('axe finds nothing while hands are counted, and nothing is too wide', async ({ page }) => {
	await page.goto(page1);
	await figure(page).scrollIntoViewIfNeeded();
	await expect(number(page, 'Borgeren var med')).toHaveValue('');
	const found = await lookAt(page, 'at first', [320, 1280, 1920]);
	await page.goto(`${page1}?haender-hvem-er-vi=400-3-19`);
	await figure(page).scrollIntoViewIfNeeded();
	await expect(number(page, 'Borgeren var med')).toHaveValue('400');
	found.push(...(await lookAt(page, 'counted', [320, 1280, 1920])));
	await figure(page).getByRole('button', { name: 'Ryd til næste hold' }).click();
	found.push(...(await lookAt(page, 'cleared', [320, 1280, 1920])));
	expect(found).toEqual([]);
});

test('without colours the marks are seen, on paper only they and the numbers, and a drawing has both', async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(`${page1}?haender-hvem-er-vi=12-3-7`);
	await figure(page).scrollIntoViewIfNeeded();
	await expect(number(page, 'Borgeren var med')).toHaveValue('12');
	const colours = await figure(page)
		.locator('.hands-marks path')
		.first()
		.evaluate((mark) => [
			getComputedStyle(mark).fill,
			getComputedStyle(document.body).backgroundColor,
		]);
	expect(colours[0]).not.toBe(colours[1]);

	await page.emulateMedia({ forcedColors: 'none', media: 'print' });
	await expect(figure(page).getByRole('button')).toHaveCount(0);
	await expect(number(page, 'Borgeren var med')).toBeVisible();
	await expect(figure(page).getByText('I alt 22 hænder')).toBeVisible();

	await page.emulateMedia({ media: 'screen' });
	const coming = page.waitForEvent('download');
	await figure(page).getByRole('button', { name: 'Hent som SVG' }).click();
	const file = await coming;
	expect(file.suggestedFilename()).toBe('haender-hvem-er-vi.svg');
	const drawn = await page.evaluate(
		(text) => {
			const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
			return [...root.querySelectorAll('text')].map((line) => line.textContent);
		},
		(await readFile(await file.path())).toString(),
	);
	expect(drawn).toEqual(expect.arrayContaining([question, '12', '3', '7', '22']));
	expect(drawn.join(' ')).toContain('haender-hvem-er-vi=12-3-7');
	expect(drawn.join(' ')).not.toMatch(/Ryd til|Hent som|[–+]/u);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('it is a table with room for the numbers', async ({ page }) => {
		await page.goto(page1);
		const table = page.getByRole('table', { name: question });
		await expect(table.getByRole('row')).toHaveCount(3);
		await expect(table.getByRole('rowheader').first()).toHaveText('Borgeren var med');
		await expect(figure(page).getByRole('button')).toHaveCount(0);
	});
});
