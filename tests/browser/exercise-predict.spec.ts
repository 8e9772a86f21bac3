import { hands, ways } from './hands.ts';
import { lookAt } from './look.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const forms = [
	{ form: 'alone', path: 'opgaver/hvad-sker-der-saa/', mine: 'Dit forslag', ours: 'Dine forslag' },
	{
		form: 'in a room',
		path: 'opgaver/hvad-sker-der-saa/rum/',
		mine: 'Jeres forslag',
		ours: 'Rummets forslag',
	},
] as const;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const turn = (page: Page, number: number) => page.locator(`.predict .turn[value="${number}"]`);
const suggestion = /Hvad kunne komme nu/u;

async function open(page: Page, path: string) {
	await page.goto(path);
	// The runner comes alive as it comes into sight.
	await page.locator('.runner').scrollIntoViewIfNeeded();
	await expect(page.getByRole('heading', { name: /Uddraget stopper efter tur/u })).toBeVisible();
}

for (const { form, path, mine, ours } of forms) {
	for (const way of ways) {
		test(`is played from start to end ${form}, by ${way}`, async ({ page }) => {
			const { press, write } = hands(page, way);
			const next = () => press(button(page, 'Næste trin'));
			await open(page, path);
			await expect(turn(page, 2)).toHaveCount(0);

			await next();
			await write(field(page, suggestion), 'Hvad tænker du selv på?');
			await write(field(page, 'Hvad ville den gøre?'), 'Spørge');
			await next();
			await press(button(page, 'Endnu et forslag'));
			await expect(field(page, suggestion).last()).toBeFocused();
			await write(field(page, suggestion).last(), 'Nå ja.');
			await expect(turn(page, 2)).toHaveCount(0);

			await next();
			await press(button(page, 'Lås forslagene, og vis turen'));
			await expect(turn(page, 2)).toContainText('Og hvad skal du så videre med?');
			await expect(turn(page, 3)).toHaveCount(0);
			await expect(page.locator('[data-first="2"]')).toBeFocused();
			await expect(page.locator('.predict > [role=status]')).toHaveText(
				'Forslagene er låst. Tur 2 er vist.',
			);
			await expect(page.getByText(ours)).toBeVisible();
			await expect(page.getByText(/^Låst .*, før turen blev vist$/u)).toHaveCount(2);
			await write(field(page, 'Hvad gør den tur, der kom?'), 'Spørger til »videre«.');
			await write(
				field(page, 'Hvad behandler den turen før som?'),
				'Noget, der kan siges mere om.',
			);

			await next();
			await press(button(page, 'Læs videre til næste stop'));
			await expect(turn(page, 3)).toBeFocused();
			await expect(turn(page, 4)).toHaveCount(0);
			await write(field(page, suggestion), 'Av.');
			await press(button(page, 'Lås forslaget, og vis turen'));
			await expect(turn(page, 4)).toBeVisible();
			await expect(page.getByText(mine, { exact: true })).toBeVisible();
			await write(field(page, /Hvad gjorde (dit|jeres) forslag muligt/u), 'At tale om knæet.');
			await write(field(page, 'Hvad gjorde den tur, der kom, muligt?'), 'At svare ja eller nej.');

			await press(button(page, 'Til spørgsmålet'));
			await write(field(page, /Hvad fik du øje på/u), 'Ordet »videre«.');
			await press(button(page, 'Luk øvelsen'));
			await expect(page.getByText('Øvelsen er lukket.')).toBeVisible();

			await page.reload();
			await page.locator('.runner').scrollIntoViewIfNeeded();
			await expect(field(page, /Hvad fik du øje på/u)).toHaveValue('Ordet »videre«.');
			await press(button(page, 'Forrige trin'));
			await expect(turn(page, 4)).toBeVisible();
			await expect(page.locator('.suggestion-text')).toHaveText([
				'Hvad tænker du selv på?',
				'Nå ja.',
				'Av.',
			]);
			await expect(field(page, 'Hvad gør den tur, der kom?').first()).toHaveValue(
				'Spørger til »videre«.',
			);
			await expect(field(page, /Hvad gjorde (dit|jeres) forslag muligt/u)).toHaveValue(
				'At tale om knæet.',
			);
		});
	}

	test(`pleases axe ${form}, in light and dark, and fits every screen`, async ({ page }) => {
		const found: string[] = [];
		const look = async (state: string) => {
			found.push(...(await lookAt(page, state)));
		};
		await open(page, path);
		await look('before the stop');
		await button(page, 'Næste trin').click();
		await field(page, suggestion).fill('w'.repeat(200));
		await look('writing');
		await button(page, /^4/u).click();
		await button(page, /^Lås/u).click();
		await look('shown');
		await button(page, 'Vis alt').click();
		await look('all shown');
		expect(found).toEqual([]);
	});
}

test('everything can be shown at once, and nothing is asked for it', async ({ page }) => {
	await open(page, 'opgaver/hvad-sker-der-saa/');
	await button(page, 'Vis alt').press('Enter');
	await expect(page.locator('[data-first="2"]')).toBeFocused();
	await expect(turn(page, 4)).toBeVisible();
	await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('a version written after the turn was shown says so, and the first stays as it was', async ({
	page,
}) => {
	await open(page, 'opgaver/hvad-sker-der-saa/');
	await button(page, /^2/u).click();
	await field(page, suggestion).fill('Før');
	await button(page, /^4/u).click();
	await button(page, /^Lås/u).click();
	await button(page, 'Skriv en ny udgave').press('Enter');
	await expect(field(page, 'Hvad kunne også være kommet?')).toBeFocused();
	await page.keyboard.insertText('Efter');
	await button(page, 'Færdig').press('Enter');
	await expect(button(page, 'Skriv en ny udgave')).toBeFocused();
	const versions = page.locator('.suggestion');
	await expect(versions).toHaveText([/^Før.*før turen blev vist$/u, /^Efter.*efter at turen var/u]);
});

test('each excerpt has its own way, and the one that was worked on opens again', async ({
	page,
}) => {
	await open(page, 'opgaver/hvad-sker-der-saa/');
	await page.getByRole('radio', { name: /Strikkeklubben/u }).check();
	await expect(turn(page, 3)).toBeVisible();
	await expect(turn(page, 4)).toHaveCount(0);
	await button(page, /^4/u).click();
	await button(page, 'Vis turen uden et forslag').click();
	await expect(turn(page, 4)).toBeVisible();
	await page.getByRole('radio', { name: /Skraldemanden/u }).check();
	await expect(turn(page, 2)).toHaveCount(0);
	await page.reload();
	await page.locator('.runner').scrollIntoViewIfNeeded();
	await expect(page.getByRole('radio', { name: /Strikkeklubben/u })).toBeChecked();
	await expect(turn(page, 4)).toBeVisible();
});

test('two tabs that write at once both keep their suggestion', async ({ page, context }) => {
	await open(page, 'opgaver/hvad-sker-der-saa/');
	const other = await context.newPage();
	await open(other, 'opgaver/hvad-sker-der-saa/');
	await button(page, /^2/u).click();
	await button(other, /^2/u).click();
	await field(page, suggestion).fill('Fra den ene');
	await expect(field(other, suggestion)).toHaveValue('Fra den ene');
	await field(other, suggestion).fill('Fra den ene, rettet i den anden');
	await expect(field(page, suggestion)).toHaveValue('Fra den ene, rettet i den anden');
	await field(page, suggestion).pressSequentially('!');
	const texts = async (tab: Page) =>
		field(tab, suggestion).evaluateAll((all) => all.map((f) => (f as HTMLTextAreaElement).value));
	const both = ['Fra den ene, rettet i den anden', 'Fra den ene, rettet i den anden!'];
	await expect.poll(async () => (await texts(page)).toSorted()).toEqual(both);
	await expect.poll(async () => (await texts(other)).toSorted()).toEqual(both);
});

test('on paper what was written stands there, and no button', async ({ page }) => {
	await open(page, 'opgaver/hvad-sker-der-saa/');
	await button(page, /^2/u).click();
	await field(page, suggestion).fill('På papir');
	await button(page, /^4/u).click();
	await button(page, /^Lås/u).click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('På papir')).toBeVisible();
	await expect(page.locator('.predict').getByRole('button')).toHaveCount(0);
});
