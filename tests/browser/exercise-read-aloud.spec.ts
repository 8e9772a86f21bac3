import { hands, ways } from './hands.ts';
import { lookAt } from './look.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const own = 'opgaver/laes-hoejt/';
const room = 'opgaver/laes-hoejt/rum/';
const places = [
	['alone', own],
	['in a room', room],
] as const;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const next = (page: Page) => page.getByRole('button', { name: /^(Næste trin|Til spørgsmålet)$/u });
const step = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Øvelsens trin' }).getByRole('button', { name });
const cue = (page: Page) => page.locator('.reading-cue');
const lit = (page: Page) => page.locator('.reading .turn[data-state]');
const readerOf = (page: Page, speaker: string) => page.getByLabel(`${speaker} læses af`);
const listener = (page: Page) => page.getByLabel('En af jer lytter');
const line = (page: Page) => page.getByLabel('Hvor var det svært at læse?');
const question = (page: Page) => page.getByLabel('Hvilken tur lød anderledes højt');

/** Strikkeklubben is the second of two, so it is one press of an arrow key away from the first. */
async function chooseStrikkeklubben(page: Page, way: (typeof ways)[number]) {
	const { press } = hands(page, way);
	const [first, second] = ['Ressourceforløbet', 'Strikkeklubben'].map((name) =>
		page.getByRole('radio', { name }),
	);
	await press(way === 'keyboard' ? first! : second!);
	if (way === 'keyboard') await page.keyboard.press('ArrowDown');
	await expect(second!).toBeChecked();
}

for (const way of ways) {
	for (const [who, address] of places) {
		test(`${who}, by ${way}: roles are given, turns light up, and one line is written`, async ({
			page,
		}) => {
			const { press, write, choose } = hands(page, way);
			await page.goto(address);
			await chooseStrikkeklubben(page, way);
			await choose(readerOf(page, 'Socialarbejder'), 'Læser 3');
			await press(listener(page));

			await press(next(page));
			await press(button(page, 'Begynd'));
			await expect(cue(page)).toHaveText('Tur 1: Læser 1 læser Borger');
			for (let turn = 2; turn <= 7; turn += 1) await press(button(page, 'Næste tur'));
			await expect(lit(page)).toHaveCount(1);
			await press(button(page, 'Nu samtidig'));
			await expect(cue(page)).toHaveText('Nu samtidig: Læser 1 siger »love«, Læser 3 siger »Lige«');
			await expect(lit(page)).toHaveText([/Læser 1 nu samtidig/u, /Læser 3 nu samtidig/u]);
			await press(button(page, 'Tilbage'));
			await expect(cue(page)).toHaveText('Tur 7: Læser 1 læser Borger');
			await press(button(page, 'Tur 3'));
			await expect(lit(page)).toContainText('Hvis jeg fedter mig ind?');
			await expect(button(page, 'Tur 3')).toHaveAttribute('aria-current', 'step');

			await press(page.getByRole('button', { name: 'Lytteren ser væk' }));
			await expect(page.locator('.reading')).not.toContainText('Hvis jeg fedter mig ind?');
			await expect(lit(page)).toContainText('Læser 1');
			await press(button(page, 'Vis ordene'));
			await expect(lit(page)).toContainText('Hvis jeg fedter mig ind?');

			await press(next(page));
			await expect(page.getByRole('button', { name: 'Lytteren ser væk' })).toHaveCount(0);
			await press(button(page, 'Begynd'));
			await press(next(page));
			await write(line(page), 'Tur 7');
			await expect(page.locator('.runner-work')).toContainText('Tryk, tempo og pauser er læsernes');

			await press(next(page));
			await write(question(page), 'Tur 5');
			await press(button(page, 'Luk øvelsen'));
			await expect(page.getByText('Øvelsen er lukket.')).toBeVisible();

			await page.reload();
			await expect(question(page)).toHaveValue('Tur 5');
			await press(step(page, 'Skriv én linje'));
			await expect(line(page)).toHaveValue('Tur 7');
			await press(step(page, 'Fordel rollerne'));
			await expect(page.getByRole('radio', { name: 'Strikkeklubben' })).toBeChecked();
			await expect(readerOf(page, 'Borger')).toHaveValue('1');
			await expect(readerOf(page, 'Socialarbejder')).toHaveValue('3');
			await expect(listener(page)).toBeChecked();
		});
	}
}

test('a turn lights up where it is pressed, but not while somebody marks its words', async ({
	page,
}) => {
	await page.goto(own);
	await next(page).click();
	await page.getByText('Og det bedste det er').click();
	await expect(cue(page)).toHaveText('Tur 3: Læser 1 læser Medarbejder');
	const words = page.locator('.reading .turn-words').first();
	await words.selectText();
	await words.dispatchEvent('click');
	await expect(cue(page)).toHaveText('Tur 3: Læser 1 læser Medarbejder');
});

test('the lit turn stays in sight, and the keyboard stays at the button', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 700 });
	await page.goto(own);
	await page.getByRole('radio', { name: 'Strikkeklubben' }).check();
	await next(page).click();
	await button(page, 'Begynd').press('Enter');
	for (let turn = 2; turn <= 7; turn += 1) {
		await button(page, 'Næste tur').press('Enter');
		await expect(lit(page)).toBeInViewport();
	}
	await button(page, 'Nu samtidig').press('Enter');
	for (const words of ['love', 'Lige']) {
		const overlap = page.locator('.overlap', { hasText: words });
		await expect(overlap).toBeInViewport();
		const { y } = (await overlap.boundingBox())!;
		const bar = (await page.locator('.reading-bar').boundingBox())!;
		expect(y).toBeGreaterThan(bar.y + bar.height);
	}
	await expect(button(page, 'Næste tur')).toBeFocused();
});

test('the way back from the first turn leaves the keyboard at the beginning', async ({ page }) => {
	await page.goto(own);
	await next(page).click();
	await button(page, 'Begynd').press('Enter');
	await button(page, 'Tilbage').press('Enter');
	await expect(button(page, 'Begynd')).toBeFocused();
	await expect(lit(page)).toHaveCount(0);
});

test('what a room does is not what one does alone', async ({ page }) => {
	await page.goto(room);
	await listener(page).check();
	await page.goto(own);
	await expect(readerOf(page, 'Borger')).toBeVisible();
	await expect(listener(page)).not.toBeChecked();
	await page.goto(room);
	await expect(listener(page)).toBeChecked();
});

test('on paper the excerpt and the roles are there, and no button', async ({ page }) => {
	await page.goto(own);
	await expect(listener(page)).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Og det bedste det er')).toBeVisible();
	await expect(readerOf(page, 'Borger')).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await next(page).click();
	await expect(button(page, 'Begynd')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(button(page, 'Begynd')).toBeHidden();
});

for (const [who, address] of places) {
	test(`axe finds nothing, and nothing is wider than a small phone, ${who}`, async ({ page }) => {
		const found: string[] = [];
		const look = async (where: string) => {
			found.push(...(await lookAt(page, where)));
		};
		await page.goto(address);
		await page.getByRole('radio', { name: 'Strikkeklubben' }).check();
		await listener(page).check();
		await look('roles');
		await next(page).click();
		await button(page, 'Begynd').click();
		await look('reading');
		await button(page, 'Tur 7').click();
		await button(page, 'Nu samtidig').click();
		await look('together');
		await page.getByRole('button', { name: 'Lytteren ser væk' }).click();
		await look('curtain');
		await step(page, 'Skriv én linje').click();
		await look('line');
		expect(found).toEqual([]);
	});
}
