import { readFile } from 'node:fs/promises';
import { openDeck, present } from './deck.ts';
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

/** Fingers on the screen, each always at the same place in the list; in px of the window. */
async function fingers(page: Page) {
	const devtools = await page.context().newCDPSession(page);
	return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: readonly Point[]) =>
		devtools.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: at.map(({ x, y }, id) => ({ x, y, id })),
		});
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Where the middle of something is, in px of the window. */
async function middle(thing: Locator): Promise<Point> {
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
	await expect(page).toHaveURL(/lister=vask\.-5\.0$/u);
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(page).toHaveURL(/lister=vask\.-10\.20$/u);
	await expect(field.locator('.visually-hidden[role="status"]')).toHaveText(
		'Låne en nabos vaskemaskine: lidt mere hverdagshandling end strategisk handling, lidt mere politisk end personligt',
	);
	for (let press = 0; press < 8; press += 1) await page.keyboard.press('Shift+ArrowUp');
	await expect(page).toHaveURL(/lister=vask\.-10\.-100$/u);
	await page.keyboard.press('Delete');
	await expect(page).toHaveURL(/lister=tom$/u);
	await expect(act).toBeFocused();
});

test('by keys alone every act has its own place, and marks in one place are drawn apart', async ({
	page,
}) => {
	const field = await openField(page, 'borgermodeller/?lister=tom');
	const acts = field.locator('.placing-items button');
	await expect(acts).toHaveCount(12);
	for (const act of await acts.all()) {
		await act.focus();
		await page.keyboard.press('ArrowRight');
	}
	await expect(field.locator('.field-mark')).toHaveCount(12);
	await expect(field.locator('.field-tie')).toHaveCount(0);
	// The address is written a little later.
	const placesInAddress = () => {
		const places = new URL(page.url()).searchParams.get('lister')?.split('_') ?? [];
		return new Set(places.map((each) => each.replace(/^[^.]*/u, ''))).size;
	};
	await expect.poll(placesInAddress).toBe(12);

	const address = 'brev.50.50_rester.50.50_klage.50.51';
	await openField(page, `borgermodeller/?lister=${address}`);
	await expect(figure(page).locator('.field-tie')).toHaveCount(3);
	const at = await Promise.all(['brev', 'rester', 'klage'].map((id) => middle(mark(page, id))));
	for (const [index, one] of at.entries()) {
		for (const other of at.slice(index + 1)) {
			expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(17);
		}
	}
	await expect(page).toHaveURL(new RegExp(`lister=${address}$`, 'u'));
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

test.describe('with fingers', () => {
	test.use({ hasTouch: true });

	test('on a slide an act is dragged from the list, and the slide stays', async ({ page }) => {
		await page.setViewportSize({ width: 1920, height: 1080 });
		await openDeck(page, '?lister=tom#/borgere-som-aktive-agenter');
		const field = figure(page);
		const handle = field.locator('.placing-items [data-item="rester"] .item-shape');
		await expect(handle).toBeVisible();
		const from = await middle(handle);
		const to = await middle(field.locator('.field-marks'));
		const touch = await fingers(page);
		await touch('touchStart', from);
		for (const share of [0.25, 0.5, 0.75, 1]) {
			const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
			await touch('touchMove', { x, y });
		}
		await touch('touchEnd');
		await expect(page).toHaveURL(/lister=rester\.-?\d\.-?\d#/u);
		await expect(present(page)).toHaveId('borgere-som-aktive-agenter');
		await expect(field.locator('.field-point.visible')).toHaveCount(0);
	});

	test('a second finger leaves the mark to the first', async ({ page }) => {
		const field = await openField(page, 'borgermodeller/?lister=brev.-50.-50_klage.50.50');
		await field.locator('.field-marks').scrollIntoViewIfNeeded();
		const first = await middle(mark(page, 'brev'));
		const second = await middle(mark(page, 'klage'));
		const moved = (by: number) => ({ x: first.x, y: first.y + by });
		const touch = await fingers(page);
		await touch('touchStart', first);
		await touch('touchMove', moved(20));
		await touch('touchStart', moved(20), second);
		await touch('touchMove', moved(40), { x: second.x - 30, y: second.y });
		await touch('touchMove', moved(40), { x: second.x - 60, y: second.y });
		// The mark is where the first finger is.
		const now = await middle(mark(page, 'brev'));
		expect(Math.hypot(now.x - first.x, now.y - first.y - 40)).toBeLessThan(6);
		await touch('touchEnd');
		await expect(page).toHaveURL(/lister=brev\.-(49|50|51)\.-\d+_klage\.50\.50$/u);
	});
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

		// The words of the axes stand round the field, not in it.
		for (const end of await field.locator('.field-end').all()) {
			const word = (await end.boundingBox())!;
			const isBeside = word.x + word.width <= x + 1 || word.x >= x + width - 1;
			const isAboveOrBelow = word.y + word.height <= y + 1 || word.y >= y + height - 1;
			expect(isBeside || isAboveOrBelow).toBe(true);
		}

		// With keys no act is chosen under the field.
		await field.getByRole('button', { name: 'Tage ordet på et borgermøde' }).focus();
		await page.keyboard.press('Shift+Tab');
		const before = field.getByRole('button', { name: 'Starte en gruppe med andre' });
		await expect(before).toBeFocused();
		expect((await before.boundingBox())?.y).toBeGreaterThanOrEqual(y + height - 1);
		await page.keyboard.press('ArrowLeft');
		await expect(page).toHaveURL(/lister=netgruppe\.-5\.0_borgermoede/u);
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
	// It stands in nobody's notes.
	await field.getByRole('button', { name: 'Tag alle af feltet' }).click();
	await expect(field.locator('.visually-hidden[role="status"]')).toHaveText('Feltet er tomt.');

	await openField(page, 'borgermodeller/?lister=brev.-800.1');
	await expect(
		figure(page).getByText('Linket peger på noget, figuren ikke kan vise'),
	).toBeVisible();
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
	await expect(field.locator('.visually-hidden[role="status"]')).toHaveText(
		'Feltet er tomt. Det, du placerede, står stadig i dine noter.',
	);
	await expect(field.locator('.field-mark')).toHaveCount(0);
	await openField(page, 'borgermodeller/?lister=tom');
	await figure(page).getByRole('button', { name: 'Vis dem, du placerede sidst' }).click();
	await expect(page).toHaveURL(/lister=skema\.0\.-25$/u);

	// Going on from what was kept changes it; there is one answer, not two.
	await figure(page).getByRole('button', { name: 'Lave sjov med et skema' }).focus();
	await page.keyboard.press('ArrowRight');
	await page.goto('noter/');
	const answers = page.locator('.gathered-entry', { hasText: 'handlingerne i Listers felt?' });
	await expect(answers).toHaveCount(1);
	await expect(page.getByText('Lave sjov med et skema: lidt mere strategisk')).toBeVisible();
	await expect(answers).not.toContainText('[');
});

test('what was placed is kept and said where the browser refuses to write the address', async ({
	page,
}) => {
	const field = await openField(page, 'borgermodeller/?lister=tom');
	await page.evaluate(() => {
		history.replaceState = () => {
			throw new DOMException('Too often.', 'SecurityError');
		};
	});
	await field.getByRole('button', { name: 'Lave sjov med et skema' }).focus();
	await page.keyboard.press('ArrowUp');
	await expect(field.locator('.field-mark')).toHaveCount(1);
	await expect(field.locator('.visually-hidden[role="status"]')).toHaveText(/^Lave sjov med/u);
	await openField(page, 'borgermodeller/?lister=tom');
	await figure(page).getByRole('button', { name: 'Vis dem, du placerede sidst' }).click();
	await expect(page).toHaveURL(/lister=skema\.0\.-5$/u);
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
	await expect(page).toHaveURL(/lister=kursus\.10\.0#\/borgere-som-aktive-agenter/u);
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

test('on a small projector all that belongs to the field is above the bar', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await openDeck(page, '?lister=tom#/borgere-som-aktive-agenter');
	const field = figure(page);
	const isAbove = async (part: Locator) => {
		const bar = await page.locator('.deck-bar').boundingBox();
		const low = await part.boundingBox();
		expect((low?.y ?? 0) + (low?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
	};
	await expect(field.getByRole('button', { name: 'Vis feltet uden handlinger' })).toBeVisible();
	await isAbove(field.locator('.placing-ways'));

	// With everything that can be there.
	await field.getByRole('button', { name: 'Klage over en afgørelse' }).focus();
	await page.keyboard.press('ArrowRight');
	await openDeck(page, '?lister=brev.50.50#/borgere-som-aktive-agenter');
	await field.getByLabel('Læg andres placeringer ind').setInputFiles({
		name: 'a.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"type":"placements","field":"lister","placements":{"brev":[50,50]}}'),
	});
	await expect(field.getByRole('button', { name: 'Tag andres væk igen' })).toBeVisible();
	await expect(field.getByRole('button', { name: 'Vis dem, du placerede' })).toBeVisible();
	await isAbove(field.locator('.placing-ways'));
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
	await expect(page).toHaveURL(/hoggett=flyttet\.-25\.0$/u);
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
