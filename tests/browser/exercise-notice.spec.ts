import { hands, ways } from './hands.ts';
import { lookAt } from './look.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const own = 'opgaver/laeg-maerke-til/';
const room = 'opgaver/laeg-maerke-til/rum/';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const next = (page: Page) => page.getByRole('button', { name: /^(Næste trin|Til spørgsmålet)$/u });
const step = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Øvelsens trin' }).getByRole('button', { name });
const work = (page: Page) => page.locator('.runner-work');
const field = (page: Page) => page.getByLabel('Hvad hæfter du dig ved?');
const done = (page: Page) => button(page, 'Færdig med noten');
const question = (page: Page) => page.getByLabel('Hvad skrev du ned først');
const without = (page: Page) => page.getByRole('region', { name: 'Ture uden noter' });
const noted = (page: Page) => page.getByRole('region', { name: /noter, tur for tur$/u });

for (const way of ways) {
	test(`alone, by ${way}: one reads, writes at turns, and goes back to those without notes`, async ({
		page,
	}) => {
		const { press, write } = hands(page, way);
		await page.goto(own);
		await expect(page.getByRole('radio', { name: 'Strikkeklubben' })).toBeChecked();
		await expect(work(page).getByRole('button')).toHaveCount(0);

		await press(next(page));
		await press(button(page, 'Tur 7'));
		await write(field(page), 'Den begynder forfra');
		await press(done(page));
		await press(button(page, 'Tur 3'));
		await write(field(page), 'Turen ender i et spørgsmål');

		await press(next(page));
		await expect(noted(page).getByRole('listitem')).toHaveText([
			/Turen ender i et spørgsmål/u,
			/Den begynder forfra/u,
		]);
		await expect(without(page)).toContainText(
			'Du har set på ture fra Borger. Vælg en tur fra Socialarbejder.',
		);
		await expect(without(page).getByRole('button')).toHaveCount(6);
		await press(button(page, 'Tur 4, Socialarbejder'));
		await expect(field(page)).toBeFocused();
		await page.keyboard.insertText('»det her« peger tilbage');
		await expect(button(page, 'Tur 4, Socialarbejder')).toHaveCount(0);
		await expect(field(page)).toBeFocused();
		await expect(without(page)).not.toContainText('Du har set på');
		await press(noted(page).getByRole('button', { name: 'Gå til tur 3' }));
		await expect(page.getByRole('region', { name: 'Tur 3', exact: true })).toContainText(
			'Turen ender i et spørgsmål',
		);
		await expect(field(page)).toBeFocused();

		await press(next(page));
		await write(question(page), '»fedter«');
		await press(button(page, 'Luk øvelsen'));
		await expect(page.getByText('Øvelsen er lukket.')).toBeVisible();

		await page.reload();
		await expect(question(page)).toHaveValue('»fedter«');
		await press(step(page, 'Gå tilbage til turene uden noter'));
		await expect(noted(page).getByRole('listitem')).toHaveText([
			/Turen ender i et spørgsmål/u,
			/»det her« peger tilbage/u,
			/Den begynder forfra/u,
		]);
	});

	test(`in a room, by ${way}: silence first, then one writes what is said`, async ({ page }) => {
		const { press, write } = hands(page, way);
		await page.goto(room);
		await press(next(page));
		await expect(work(page)).toContainText('Hvis jeg fedter mig ind?');
		await expect(work(page).locator('button, textarea')).toHaveCount(0);

		await press(next(page));
		await press(button(page, 'Tur 2'));
		await write(field(page), 'To ord bliver til et spørgsmål');
		await expect(without(page)).toContainText('I har set på ture fra Socialarbejder.');
		await press(button(page, 'Tur 5, Borger'));
		await expect(field(page)).toBeFocused();
		await page.keyboard.insertText('Kun »Jo«');
		await expect(noted(page).getByRole('listitem')).toHaveText([/To ord bliver/u, /Kun »Jo«/u]);

		await press(next(page));
		await write(question(page), 'Det korteste');
		await press(button(page, 'Luk øvelsen'));
		await expect(page.getByText('Øvelsen er lukket.')).toBeVisible();
		await page.reload();
		await expect(question(page)).toHaveValue('Det korteste');
		await press(step(page, 'Gå tilbage'));
		await expect(noted(page).getByRole('listitem')).toHaveText([/To ord bliver/u, /Kun »Jo«/u]);

		await page.goto(own);
		await press(step(page, 'Gå tilbage'));
		await expect(noted(page)).toContainText('Her er ingen endnu.');
	});
}

test('the excerpt written at last is the one shown again', async ({ page }) => {
	await page.goto(own);
	await page.getByRole('radio', { name: 'Ressourceforløbet' }).check();
	await next(page).click();
	await button(page, 'Tur 2').click();
	await field(page).fill('Ét ord');
	await page.reload();
	await expect(work(page)).toContainText('Jaer');
	await step(page, 'Læs uddraget').click();
	await expect(page.getByRole('radio', { name: 'Ressourceforløbet' })).toBeChecked();
});

test('a turn of an open stretch opens alone', async ({ page }) => {
	await page.goto(own);
	await step(page, 'Gå tilbage').click();
	await button(page, 'Tur 2').click();
	await page.getByLabel('Til og med').selectOption('4');
	for (const turn of ['Tur 3, Borger', 'Tur 2, Socialarbejder']) {
		await button(page, turn).click();
		const [name = ''] = turn.split(',');
		await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
		await expect(page.locator('.turn[data-state=open]')).toHaveCount(1);
		await expect(field(page)).toBeFocused();
	}
});

test('the course’s terms wait until the exercise is closed', async ({ page }) => {
	await page.goto(own);
	const terms = work(page).getByRole('link', { name: 'Begreber' });
	await step(page, 'Gå tilbage').click();
	await expect(noted(page)).toBeVisible();
	await expect(terms).toHaveCount(0);
	await next(page).click();
	await button(page, 'Luk øvelsen').click();
	await step(page, 'Gå tilbage').click();
	await expect(terms).toBeVisible();
});

test('what was written is on paper at every step where one writes', async ({ page }) => {
	await page.goto(own);
	await next(page).click();
	await button(page, 'Tur 3').click();
	await field(page).fill('Et spørgsmål til sidst');
	for (const go of [false, true]) {
		if (go) await next(page).click();
		await page.emulateMedia({ media: 'print' });
		await expect(noted(page)).toBeVisible();
		await expect(noted(page)).toContainText('Et spørgsmål til sidst');
		await expect(field(page)).toBeHidden();
		const numbers = without(page).locator('.on-paper');
		if (go) await expect(numbers.filter({ hasText: '4' })).toBeVisible();
		await page.emulateMedia({ media: 'screen' });
	}
});

for (const [who, address] of [
	['alone', own],
	['in a room', room],
] as const) {
	test(`axe finds nothing, and nothing is wider than a small phone, ${who}`, async ({ page }) => {
		const found: string[] = [];
		const look = async (where: string) => {
			found.push(...(await lookAt(page, where)));
		};
		await page.goto(address);
		await expect(page.getByRole('radio')).toHaveCount(2);
		await look('read');
		await next(page).click();
		await page.getByText(/^Går (du|I) i stå\?$/u).click();
		await look('notice');
		await next(page).click();
		await look('again, empty');
		await button(page, 'Tur 3, Borger').click();
		await field(page).fill('Et spørgsmål');
		await look('again, one-sided');
		expect(found).toEqual([]);
	});
}
