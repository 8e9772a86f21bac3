import { readFile } from 'node:fs/promises';
import { everyWay, hands } from './hands.ts';
import { lookAt } from './look.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const figure = (page: Page) => page.locator('.figure-models').first();

async function openModels(page: Page, address = 'borgermodeller/') {
	await page.goto(address);
	await figure(page).scrollIntoViewIfNeeded();
	await expect(page.locator('live-figure:has(.figure-models)')).toHaveAttribute(
		'data-state',
		'alive',
	);
	return figure(page);
}

for (const way of everyWay) {
	test.describe(`by ${way}`, () => {
		if (way === 'touch') test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

		test('a case is read through either model, sentence by sentence', async ({ page }) => {
			const { press, write } = hands(page, way);
			const models = await openModels(page);
			await press(models.getByRole('button', { name: 'Læs en sag gennem modellerne' }));
			await expect(models.getByRole('button', { name: 'Begge' })).toBeFocused();
			const sentence = models.getByRole('button', { name: /^De to seneste samtaler/u });
			await expect(sentence).toContainText('Borgeren skal gøres motiveret.');
			await expect(sentence).toContainText('ved borgeren.');

			await press(sentence);
			await expect(sentence).toHaveAttribute('aria-pressed', 'true');
			await expect(page).toHaveURL(/\?sag=begge\.aflyst$/u);
			await press(models.getByRole('button', { name: 'Den kontrasterende', exact: true }));
			await expect(sentence).not.toContainText('motiveret');
			await press(models.getByRole('button', { name: 'Som den er' }));
			await expect(sentence).toHaveText('De to seneste samtaler er blevet aflyst samme dag.');
			await expect(page).toHaveURL(/\?sag=ingen\.aflyst$/u);

			const own = models.getByRole('textbox', { name: /^Skriv sætningen/u });
			await write(own, 'To aftaler blev ikke til noget.');
			await press(models.getByRole('button', { name: 'Luk sagen' }));
			await expect(models.getByRole('button', { name: /^Læs en sag/u })).toBeFocused();
			await expect(page).toHaveURL(/borgermodeller\/$/u);

			await openModels(page, 'borgermodeller/?sag=dominerende.aflyst');
			await expect(own).toHaveValue('To aftaler blev ikke til noget.');
			await page.goto('noter/');
			await expect(page.getByText('To aftaler blev ikke til noget.')).toBeVisible();
			await expect(page.getByText(/^Skriv sætningen, .*: »De to seneste/u).first()).toBeVisible();
		});
	});
}

test('another sentence has a field of its own', async ({ page }) => {
	const models = await openModels(page, 'borgermodeller/?sag=begge.aflyst');
	await models.getByRole('textbox').fill('Den ene');
	await models.getByRole('button', { name: /^I dag kommer borgeren/u }).click();
	await expect(models.getByRole('textbox', { name: /I dag kommer/u })).toHaveValue('');
});

test('a wrong link is ignored with a note', async ({ page }) => {
	const models = await openModels(page, 'borgermodeller/?sag=begge.findes-ikke');
	await expect(models.getByText('Linket peger på noget, figuren ikke kan vise')).toBeVisible();
	await expect(models.getByRole('button', { name: /^Læs en sag/u })).toBeVisible();
});

test('in the deck the case takes the slide, and the keys still move it', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.goto('dias/#/to-modeller');
	const models = page.locator('.slide-stage .figure-models').first();
	await models.getByRole('button', { name: /^Læs en sag/u }).click();
	for (const lens of ['Som den er', 'Den dominerende', 'Begge']) {
		await models.getByRole('button', { name: lens, exact: true }).click();
		await models
			.getByRole('button', { name: /^Der er en halv time/u })
			.or(models.getByRole('button', { name: /en halv time til at få/u }))
			.first()
			.click();
		const { y = -1, height = 0 } = (await models.locator('.case').boundingBox()) ?? {};
		const caption = await models.locator('figcaption').boundingBox();
		expect(y, lens).toBeGreaterThanOrEqual(20);
		expect(y + height, lens).toBeLessThanOrEqual(caption?.y ?? 0);
		// Above the bar of the deck.
		expect((caption?.y ?? 0) + (caption?.height ?? 0), lens).toBeLessThanOrEqual(1020);
	}
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/#\/dominerende-model/u);
});

for (const [width, height] of [
	[1920, 1080],
	[1024, 768],
] as const) {
	test(`in the deck at ${width} × ${height} each sentence stands above its two readings`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('dias/?sag=begge.brev#/to-modeller');
		const models = page.locator('.slide-stage .figure-models').first();
		await expect(models.locator('.case-plain')).toHaveCount(7);
		for (const part of await models.locator('.case-plain, .case-side').all()) {
			await expect(part).toBeVisible();
		}
		const bottom = await models
			.locator('.case-row')
			.last()
			.evaluate((row) => row.getBoundingClientRect().bottom);
		const caption = await models.locator('figcaption').boundingBox();
		expect(bottom).toBeLessThanOrEqual(caption?.y ?? 0);
	});
}

test('one is told that a sentence can be chosen, and sees it', async ({ page }) => {
	const models = await openModels(page, 'borgermodeller/?sag=begge');
	await expect(
		models.getByText('Vælg en sætning, hvis du vil skrive den om.', { exact: true }),
	).toBeVisible();
	const sentence = models.getByRole('button', { name: /samme dag\. Den dominerende model: Af/u });
	const underline = await sentence
		.locator('.case-plain')
		.evaluate((plain) => getComputedStyle(plain).textDecorationLine);
	expect(underline).toBe('underline');
});

test('the case is well formed in every state, in light and dark and at every width', async ({
	page,
}) => {
	const found: string[] = [];
	for (const state of ['begge.aflyst', 'ingen', 'kontrasterende.brev']) {
		await openModels(page, `borgermodeller/?sag=${state}`);
		found.push(...(await lookAt(page, state, [320, 1280, 1920])));
	}
	expect(found).toEqual([]);
});

test('without colours a marked sentence is still marked, and on paper the case stands without controls', async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	const models = await openModels(page, 'borgermodeller/?sag=begge.aflyst');
	const marked = models.locator('[aria-pressed="true"] .case-side').first();
	const other = models.locator('button[aria-pressed="false"] .case-side').first();
	const outline = (side: typeof marked) =>
		side.evaluate((element) => getComputedStyle(element).outlineStyle);
	expect(await outline(marked)).not.toBe(await outline(other));

	await models.getByRole('textbox').fill('To aftaler blev ikke til noget.');
	await page.emulateMedia({ forcedColors: 'none', media: 'print' });
	await expect(models.locator('.case-lenses')).toBeHidden();
	await expect(models.getByRole('button', { name: 'Hent som SVG' })).toBeHidden();
	await expect(models.locator('.case-plain')).toHaveCount(7);
	await expect(models.getByText('Borgeren skal gøres motiveret.')).toBeVisible();
	await expect(models.getByText('konstrueret til undervisning')).toBeVisible();
	await expect(models.getByRole('textbox')).toHaveValue('To aftaler blev ikke til noget.');
	await expect(models.getByRole('textbox')).toBeVisible();
});

test('the case is taken along as it is read, with where it comes from', async ({ page }) => {
	const models = await openModels(page, 'borgermodeller/?sag=kontrasterende.aflyst');
	const coming = page.waitForEvent('download');
	await models.getByRole('button', { name: 'Hent som SVG' }).click();
	const file = await coming;
	expect(file.suggestedFilename()).toBe('to-modeller.svg');
	const lines = await page.evaluate(
		(text) => {
			const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
			return [...root.querySelectorAll('text')].map((line) => line.textContent).join(' ');
		},
		(await readFile(await file.path())).toString(),
	);
	expect(lines).toContain('konstrueret til undervisning');
	expect(lines).toContain('Hvad aflysningerne handler om');
	expect(lines).toContain('?sag=kontrasterende.aflyst');
	expect(lines).not.toMatch(/motiveret\. |Hent som|Luk sagen|Skriv sætningen/u);
});
