import { readFile } from 'node:fs/promises';
import { hands, ways } from './hands.ts';
import { lookAt } from './look.ts';
import { expect, test } from './page.ts';
import type { Locator, Page } from '@playwright/test';

const figure = (page: Page, name = 'lister') => page.locator(`.figure-${name}`);
const mark = (page: Page, id: string) => page.locator(`.field-mark[data-item="${id}"] .item-shape`);
const start = /^Placér 12 handlinger/u;

async function openField(page: Page, address = 'borgermodeller/') {
	await page.goto(address);
	const field = figure(page);
	await field.scrollIntoViewIfNeeded();
	await expect(page.locator('live-figure:has(.figure-lister)')).toHaveAttribute(
		'data-state',
		'alive',
	);
	return field;
}

/** Where the middle of something is, in px of the window. */
async function middle(thing: Locator) {
	const box = await thing.boundingBox();
	if (!box) throw new Error('It is not there.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

for (const way of ways) {
	test(`an act is chosen, placed by its sliders and taken off again, by ${way}`, async ({
		page,
	}) => {
		const { press } = hands(page, way);
		const field = await openField(page);
		await press(field.getByRole('button', { name: start }));
		const first = field.getByRole('button', { name: 'Lade et brev ligge til i morgen' });
		await expect(first).toHaveAttribute('aria-pressed', 'true');
		await expect(first).toBeFocused();

		const act = field.getByRole('button', { name: 'Klage over en afgørelse' });
		await press(act);
		await expect(act).toHaveAttribute('aria-pressed', 'true');
		const across = field.getByRole('slider', { name: 'Fra hverdagshandling til strategisk' });
		await expect(across).toHaveAttribute('aria-valuetext', 'ikke placeret');
		if (way === 'keyboard') {
			await across.focus();
			await page.keyboard.press('ArrowRight');
		} else {
			const { width = 0, height = 0 } = (await across.boundingBox()) ?? {};
			await across.click({ position: { x: width * 0.7, y: height / 2 } });
		}
		await expect(across).toHaveAttribute('aria-valuetext', /mere strategisk handling/u);
		await expect(act).toHaveAccessibleDescription(/mere strategisk handling end hverdagshandling/u);
		await expect(page).toHaveURL(/\?lister=klage\.\d+\.0$/u);

		await press(field.getByRole('button', { name: 'Tag handlingen af feltet' }));
		await expect(act).toHaveAccessibleDescription(/ikke placeret/u);
		await expect(act).toBeFocused();
		await press(field.getByRole('button', { name: 'Vis feltet uden handlinger' }));
		await expect(field.getByRole('button', { name: start })).toBeFocused();
		await expect(page).toHaveURL(/borgermodeller\/$/u);
	});
}

test('with the arrows an act goes in steps, with Shift in larger ones, and says where it is', async ({
	page,
}) => {
	const field = await openField(page, 'borgermodeller/?lister=tom');
	const act = field.getByRole('button', { name: 'Låne en nabos vaskemaskine' });
	await act.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/lister=vask\.0\.0$/u);
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(page).toHaveURL(/lister=vask\.-5\.20$/u);
	await expect(field.locator('.visually-hidden[role="status"]')).toHaveText(
		'Låne en nabos vaskemaskine: lidt mere hverdagshandling end strategisk handling, lidt mere politisk end personligt',
	);
	for (let press = 0; press < 8; press += 1) await page.keyboard.press('Shift+ArrowUp');
	await expect(page).toHaveURL(/lister=vask\.-5\.-100$/u);
	await page.keyboard.press('Delete');
	await expect(page).toHaveURL(/lister=tom$/u);
	await expect(act).toBeFocused();
});

test('a tap on the field puts the chosen act there, and a mark can be dragged', async ({
	page,
}) => {
	const field = await openField(page, 'borgermodeller/?lister=tom');
	const area = field.locator('.field-marks');
	await area.scrollIntoViewIfNeeded();
	const { width = 0, height = 0 } = (await area.boundingBox()) ?? {};
	await area.click({ position: { x: width * 0.75, y: height * 0.25 } });
	await expect(page).toHaveURL(/lister=brev\.57\.-57$/u);

	const from = await middle(mark(page, 'brev'));
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x - 40, from.y, { steps: 4 });
	await page.mouse.move(from.x - width / 2, from.y, { steps: 4 });
	await page.mouse.up();
	await expect(page).toHaveURL(/lister=brev\.-5\d\.-5\d$/u);
});

test('an act is dragged from the list onto the field', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 1300 });
	const field = await openField(page, 'borgermodeller/?lister=tom');
	const handle = field.locator('[data-item="rester"] .item-shape');
	await field.locator('.field-marks').scrollIntoViewIfNeeded();
	const from = await middle(handle);
	const to = await middle(field.locator('.field-marks'));
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(to.x, to.y, { steps: 6 });
	await page.mouse.up();
	await expect(page).toHaveURL(/lister=rester\.-?\d\.-?\d$/u);
	await expect(field.getByRole('button', { name: 'Lave suppe af resterne' })).toHaveAttribute(
		'aria-pressed',
		'true',
	);
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });
	test('the field stays in sight, so that an act far down the list is placed by two taps', async ({
		page,
	}) => {
		const field = await openField(page, 'borgermodeller/?lister=tom');
		await field.getByRole('button', { name: 'Tage ordet på et borgermøde' }).tap();
		const { x, y, width, height } = (await field.locator('.field-marks').boundingBox())!;
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y + height).toBeLessThanOrEqual(400);
		await page.touchscreen.tap(x + width * 0.75, y + height * 0.25);
		await expect(page).toHaveURL(/lister=borgermoede\.5\d\.-5\d$/u);

		// With keys no act is chosen under the field.
		await field.getByRole('button', { name: 'Tage ordet på et borgermøde' }).focus();
		await page.keyboard.press('Shift+Tab');
		const before = field.getByRole('button', { name: 'Starte en gruppe med andre' });
		await expect(before).toBeFocused();
		expect((await before.boundingBox())?.y).toBeGreaterThanOrEqual(y + height - 1);
		await page.keyboard.press('ArrowLeft');
		await expect(page).toHaveURL(/lister=netgruppe\.0\.0_borgermoede/u);
	});

	test('a statement is placed in Hoggett’s field by two taps', async ({ page }) => {
		await page.goto('borgermodeller/?hoggett=tom');
		const field = figure(page, 'hoggett');
		await field.scrollIntoViewIfNeeded();
		await field.getByRole('button', { name: '»Jeg ved godt, hvorfor jeg blev væk.«' }).tap();
		const { x, y, width, height } = (await field.locator('.field-marks').boundingBox())!;
		await page.touchscreen.tap(x + width * 0.75, y + height * 0.25);
		await expect(page).toHaveURL(/hoggett=blev-vaek\.5\d\.-5\d$/u);
	});
});

test('a link shows what somebody placed, and a wrong one is ignored with a note', async ({
	page,
}) => {
	const field = await openField(page, 'borgermodeller/?lister=brev.-80.-60_klage.40.45');
	await expect(field.locator('.field-mark')).toHaveCount(2);
	await expect(
		field.getByRole('button', { name: 'Klage over en afgørelse' }),
	).toHaveAccessibleDescription(/mere strategisk .*, mere politisk/u);

	await openField(page, 'borgermodeller/?lister=brev.-800.1');
	await expect(figure(page).getByText('en visning af figuren, der ikke findes')).toBeVisible();
	await expect(figure(page).getByRole('button', { name: start })).toBeVisible();
});

test('what was placed is kept, comes back when it is asked for, and stands among the notes', async ({
	page,
}) => {
	const field = await openField(page, 'borgermodeller/?lister=tom');
	await field.getByRole('button', { name: 'Lave sjov med et skema' }).focus();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Shift+ArrowUp');
	await field.getByRole('button', { name: 'Tag alle af feltet' }).click();
	await expect(field.locator('.field-mark')).toHaveCount(0);
	await openField(page, 'borgermodeller/?lister=tom');
	await figure(page).getByRole('button', { name: 'Vis dem, du placerede sidst' }).click();
	await expect(page).toHaveURL(/lister=skema\.0\.-20$/u);

	// Going on from what was kept changes it; there is one answer, not two.
	await figure(page).getByRole('button', { name: 'Lave sjov med et skema' }).focus();
	await page.keyboard.press('ArrowRight');
	await page.goto('noter/');
	const answers = page.locator('.gathered-entry', { hasText: 'handlingerne i Listers felt?' });
	await expect(answers).toHaveCount(1);
	await expect(page.getByText('Lave sjov med et skema: lidt mere strategisk')).toBeVisible();
});

test('placements are taken along as a file, and laid beside others’ as hollow marks', async ({
	page,
}) => {
	const field = await openField(page, 'borgermodeller/?lister=brev.-80.-60_klage.40.45');
	const coming = page.waitForEvent('download');
	await field.getByRole('button', { name: 'Hent placeringerne' }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toBe('placeringer-lister.json');
	const file = await readFile(await download.path());

	await openField(page, 'borgermodeller/?lister=brev.10.10');
	const input = figure(page).getByLabel('Læg andres placeringer ind');
	await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: file });
	await expect(figure(page).locator('.field-mark[data-other]')).toHaveCount(2);
	await expect(figure(page).getByText('En anden: meget mere hverdagshandling')).toBeVisible();
	await expect(figure(page).getByText('Hule er fra en anden.')).toBeVisible();

	// Several at once, one of them broken: what can be read is laid in, and the rest is told.
	const another = { type: 'placements', field: 'lister', placements: { brev: [50, 50] } };
	await input.setInputFiles([
		{ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from('{"type":') },
		{ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(another)) },
	]);
	const told = figure(page).locator('.placing-told');
	await expect(told).toBeVisible();
	await expect(told).toHaveText(
		'Der er ingen placeringer til dette felt i »b.json«. Andres placeringer er lagt ind som hule mærker.',
	);
	await expect(figure(page).locator('.field-mark[data-other]')).toHaveCount(3);
	await expect(figure(page).getByText('Hule er fra to andre.')).toBeVisible();
	await expect(page).toHaveURL(/lister=brev\.10\.10$/u);
	await figure(page).getByRole('button', { name: 'Tag andres væk igen' }).click();
	await expect(figure(page).locator('.field-mark[data-other]')).toHaveCount(0);
});

test('in the deck the names still come one at a time, and the keys of a chosen act are its own', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.goto('dias/?lister=tom#/borgere-som-aktive-agenter');
	const field = figure(page);
	const act = field.getByRole('button', { name: 'Tage et kursus for at skifte fag' });
	await expect(act).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(field.getByText('Klare sig')).toBeVisible();
	await expect(field.locator('.field-point.visible')).toHaveCount(1);

	await act.focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/lister=kursus\.5\.0#\/borgere-som-aktive-agenter/u);
	await expect(field.locator('.field-point.visible')).toHaveCount(1);
	await page.keyboard.press('PageDown');
	await expect(field.locator('.field-point.visible')).toHaveCount(2);

	// All of it is on the slide, above the bar, with others' placings as well.
	await field.getByLabel('Læg andres placeringer ind').setInputFiles([
		{
			name: 'a.json',
			mimeType: 'application/json',
			buffer: Buffer.from('{"type":"placements","field":"lister","placements":{"brev":[50,50]}}'),
		},
		{ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from('{}') },
	]);
	await expect(field.locator('.placing-told')).toContainText('»b.json«');
	for (const part of ['.placing-ways', '.placing-told']) {
		const low = await field.locator(part).boundingBox();
		expect((low?.y ?? 0) + (low?.height ?? 0)).toBeLessThanOrEqual(1026);
	}
});

test('Hoggett’s field takes statements and has no names', async ({ page }) => {
	await page.goto('borgermodeller/');
	const field = figure(page, 'hoggett');
	await field.scrollIntoViewIfNeeded();
	await field.getByRole('button', { name: /^Placér 8 udsagn/u }).click();
	await expect(field.locator('.field-point')).toHaveCount(0);
	await field.getByRole('button', { name: '»De flyttede mig til et andet hold.«' }).focus();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Shift+ArrowLeft');
	await expect(page).toHaveURL(/hoggett=flyttet\.-20\.0$/u);
	await expect(field.locator('.visually-hidden[role="status"]')).toHaveText(
		/lidt mere selvet som objekt/u,
	);
});

test('the field is well formed in every state, in light and dark and at every width', async ({
	page,
}) => {
	const found: string[] = [];
	for (const state of ['tom', 'brev.-80.-60_rester.-80.-60_klage.100.100']) {
		await openField(page, `borgermodeller/?lister=${state}&hoggett=tom`);
		found.push(...(await lookAt(page, state, [320, 1280, 1920])));
	}
	expect(found).toEqual([]);
});

test('in forced colours and on paper the marks are there', async ({ page }) => {
	await openField(page, 'borgermodeller/?lister=brev.-80.-60');
	await page.emulateMedia({ forcedColors: 'active' });
	await expect(mark(page, 'brev')).toBeVisible();
	await page.emulateMedia({ forcedColors: 'none', media: 'print' });
	await expect(mark(page, 'brev')).toBeVisible();
	await expect(figure(page).getByText('meget mere hverdagshandling')).toBeVisible();
	await expect(figure(page).getByText('Handlingerne er konstrueret')).toBeVisible();
	await expect(figure(page).getByRole('slider').first()).toBeHidden();
	await expect(figure(page).getByText('Hent som SVG')).toBeHidden();
});
