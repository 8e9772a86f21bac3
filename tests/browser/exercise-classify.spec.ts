import { axeFindings, contrastFindings } from './axe.ts';
import { hands, ways, type Hands } from './hands.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const settings = [
	{ setting: 'study form', address: 'opgaver/generelt-eller-konkret/', whose: 'Dine' },
	{ setting: 'room form', address: 'opgaver/generelt-eller-konkret/rum/', whose: 'Rummets' },
] as const;

const turn = (page: Page, number: number) =>
	page.getByRole('button', { name: `Tur ${number}`, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const words = (page: Page) => page.getByRole('group', { name: 'Vælg de ord, det handler om' });
const choices = (page: Page) => page.getByRole('group', { name: /^Sæt mærke på/u });
const tagButton = (page: Page, tag: string) => choices(page).getByRole('button', { name: tag });
const cell = (page: Page, row: number, column: number) =>
	page.getByRole('table').getByRole('row').nth(row).getByRole('cell').nth(column);

/** Chooses the first words of the open turn. */
async function pick(page: Page, { press }: Hands, way: (typeof ways)[number], last: number) {
	const all = words(page).getByRole('button');
	await press(all.first());
	if (way === 'pointer') await all.nth(last).click();
	else for (let at = 0; at < last; at += 1) await page.keyboard.press('Shift+ArrowRight');
}

for (const { setting, address, whose } of settings) {
	for (const way of ways) {
		test(`words are tagged from start to end, ${setting}, by ${way}`, async ({ page }) => {
			const by = hands(page, way);
			const { press, write } = by;
			// The page is the same by either way, and the keyboard takes its time.
			const pleasesAxe = async () =>
				way === 'pointer' && expect(await axeFindings(page)).toEqual([]);
			await page.goto(address);
			const skraldemand = page.getByRole('radio', { name: /^Skraldemanden/u });
			await expect(skraldemand).toBeChecked();

			await press(button(page, 'Næste trin'));
			await press(turn(page, 1));
			await pick(page, by, way, 2);
			await press(tagButton(page, 'generelt'));
			await expect(tagButton(page, 'generelt')).toHaveAttribute('aria-pressed', 'true');
			await expect(choices(page)).toHaveAccessibleName('Sæt mærke på »Så nu skal«');
			await press(tagButton(page, 'konkret'));
			await press(page.getByRole('checkbox', { name: 'Nævner en arbejdsplads eller et ønske' }));
			await press(turn(page, 4));
			await press(tagButton(page, 'kan ikke afgøres'));
			const doubt = page.getByLabel('Hvad viser det, eller hvad er der tvivl om?');
			await write(doubt, '»mén« kan være begge dele');
			await pleasesAxe();
			await press(button(page, 'Luk'));

			await press(button(page, 'Næste trin'));
			const all = page.getByRole('region', { name: `${whose} mærker`, exact: true });
			await press(all.getByRole('checkbox', { name: 'Sprogligt uklart og uspecificeret' }));
			await expect(all.getByRole('heading')).toHaveText([
				`${whose} mærker`,
				'Tur 1, Borger',
				'Tur 4, Medarbejder',
			]);
			await pleasesAxe();

			await press(button(page, 'Næste trin'));
			await expect(page.getByRole('table')).toHaveAccessibleName(`${whose} mærker, tur for tur`);
			await expect(cell(page, 1, 0)).toHaveText('»Så nu skal«Sprogligt uklart og uspecificeret');
			await expect(cell(page, 1, 1)).toHaveText(
				'»Så nu skal«Nævner en arbejdsplads eller et ønske',
			);
			await expect(cell(page, 4, 3)).toHaveText('hele turen»mén« kan være begge dele');
			await expect(page.getByRole('region', { name: 'Her afgør ordene det ikke' })).toContainText(
				'Tur 4: hele turen',
			);
			await expect(
				page.getByRole('region', { name: 'Her står flere mærker på de samme ord' }),
			).toContainText('Tur 1: generelt på »Så nu skal«, konkret på »Så nu skal«');
			await press(page.getByRole('checkbox', { name: 'Vis »generelt«' }));
			await write(page.getByLabel(/^Hvor står der hver sit mærke/u), 'I tur 1.');
			await pleasesAxe();

			await press(button(page, 'Til spørgsmålet'));
			await write(page.getByLabel(/^Hvor i uddraget skifter/u), 'I tur 3, borgeren.');
			await press(button(page, 'Luk øvelsen'));
			await expect(page.getByText('Øvelsen er lukket.')).toBeVisible();

			await page.reload();
			await expect(page.getByLabel(/^Hvor i uddraget skifter/u)).toHaveValue('I tur 3, borgeren.');
			await press(button(page, 'Forrige trin'));
			await expect(cell(page, 1, 0)).toContainText('»Så nu skal«');
			await expect(page.getByLabel(/^Hvor står der hver sit mærke/u)).toHaveValue('I tur 1.');
		});
	}
}

test.describe('tags of an open turn', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('opgaver/generelt-eller-konkret/');
		await button(page, 'Næste trin').click();
		await turn(page, 1).click();
	});

	test('go on the words picked last; a new word after that begins anew', async ({ page }) => {
		const all = words(page).getByRole('button');
		await all.first().click();
		await tagButton(page, 'generelt').click();
		await all.nth(3).click();
		await expect(choices(page)).toHaveAccessibleName('Sæt mærke på »jeg«');
		await tagButton(page, 'konkret').click();
		await expect(page.getByText('2 mærker', { exact: true })).toBeVisible();
		await expect(choices(page)).toHaveAccessibleName('Sæt mærke på »jeg«');
	});

	test('come off with a second press, and back again', async ({ page }) => {
		await tagButton(page, 'begge').click();
		await tagButton(page, 'begge').click();
		await expect(page.getByText('Mærket er fjernet.')).toBeVisible();
		await expect(button(page, 'Fortryd')).toBeFocused();
		await expect(tagButton(page, 'begge')).toHaveAttribute('aria-pressed', 'false');
		await button(page, 'Fortryd').click();
		await expect(tagButton(page, 'begge')).toHaveAttribute('aria-pressed', 'true');
		await expect(tagButton(page, 'begge')).toBeFocused();
	});

	test('can be in one’s own word', async ({ page }) => {
		await page.getByLabel('Dit eget mærke').fill('drøm');
		await button(page, 'Sæt »drøm« på').click();
		await expect(page.getByLabel('Dit eget mærke')).toBeFocused();
		await button(page, '4 Sammenlign').click();
		await expect(page.getByRole('columnheader', { name: 'drøm' })).toBeVisible();
		await expect(page.getByRole('checkbox', { name: 'Vis »drøm«' })).toBeChecked();
	});
});

test('layers of tags can be put away and shown again', async ({ page }) => {
	await page.goto('opgaver/generelt-eller-konkret/');
	await button(page, 'Næste trin').click();
	await turn(page, 2).click();
	await tagButton(page, 'konkret').click();
	await button(page, '4 Sammenlign').click();
	const lines = page.locator('.turn-words .tagged');
	await expect(lines).toHaveText('Og hvad skal du så videre med?');
	await page.getByRole('checkbox', { name: 'Vis »konkret«' }).uncheck();
	await expect(lines).toHaveCount(0);
	await page.getByRole('checkbox', { name: 'Vis »konkret«' }).check();
	await expect(lines).toHaveCount(1);
});

test('the excerpt is chosen, and found again by what was written in it', async ({ page }) => {
	await page.goto('opgaver/generelt-eller-konkret/');
	await page.getByRole('radio', { name: /^Strikkeklubben/u }).check();
	await button(page, 'Næste trin').click();
	await turn(page, 8).click();
	await tagButton(page, 'konkret').click();
	await page.reload();
	await button(page, 'Forrige trin').click();
	await expect(page.getByRole('radio', { name: /^Strikkeklubben/u })).toBeChecked();
});

test('the tags fit a phone, can be read in the dark, and stand on paper', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('opgaver/generelt-eller-konkret/');
	await button(page, 'Næste trin').click();
	await turn(page, 3).click();
	await tagButton(page, 'konkret').click();
	const overflow = () =>
		page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(await overflow()).toBeLessThanOrEqual(0);
	expect(await contrastFindings(page)).toEqual([]);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('table')).toContainText('hele turen');
	await page.emulateMedia({ media: 'screen' });
	await button(page, '4 Sammenlign').click();
	expect(await overflow()).toBeLessThanOrEqual(0);
	expect(await contrastFindings(page)).toEqual([]);
});
