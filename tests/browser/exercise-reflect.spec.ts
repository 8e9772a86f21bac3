import { anchorTo } from '~/domain/notebook/anchor.ts';
import { theExcerpt } from '../unit/domain/excerpt/an-excerpt.ts';
import { axeFindings, contrastFindings } from './axe.ts';
import { hands, ways } from './hands.ts';
import { aNote, notesFile } from './notes-file.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const own = 'opgaver/laan-et-oere/';
const room = 'opgaver/laan-et-oere/rum/';
const next = (page: Page) => page.getByRole('button', { name: 'Næste trin' });
const toStep = (page: Page, name: string | RegExp) =>
	page.getByRole('navigation', { name: 'Øvelsens trin' }).getByRole('button', { name }).click();
const turn = (page: Page, excerpt: string, number: number) =>
	page.locator(`[id$="${excerpt}-t${number}"]`);
const words = (page: Page, word: string, number: number) =>
	page.getByRole('group', { name: `»${word}«, tur ${number}` });

for (const way of ways) {
	for (const [setting, address] of [
		['alone', own],
		['in a room', room],
	] as const) {
		test(`${setting}, by ${way}: two excerpts are read together, and a colleague asks`, async ({
			page,
		}) => {
			const { press, write, choose } = hands(page, way);
			await page.goto(address);
			await press(page.getByRole('button', { name: 'Gengiver tur 3 i Strikkeklubben' }));
			await expect(turn(page, 'strikkeklub', 3)).toHaveAttribute('data-state', 'named');
			await expect(turn(page, 'refleksion', 1)).toHaveAttribute('data-state', 'named');
			await write(page.getByLabel('Tur 1 i Refleksion og tur 3'), '»praktikmulighed« er nyt');

			await press(next(page));
			await press(words(page, 'overså', 6).getByLabel('beskriver'));
			await page.keyboard.press('ArrowRight');
			await expect(words(page, 'overså', 6).getByLabel('vurderer')).toBeChecked();
			await write(words(page, 'fanget', 1).getByLabel('Hvad viser det?'), 'Tur 1 vender om på det');

			await press(next(page));
			const from = page.getByLabel('Hvor er den fra?');
			await write(page.getByPlaceholder('Uden navne'), 'Skal vi ikke sige det?');
			await choose(from, 'Tur 7, Borger');
			await expect(page.locator('#valgt-t7')).toContainText('så skal man jo være helt stabil');
			await choose(from, 'hverdag');
			await expect(page.getByPlaceholder('Uden navne')).toHaveValue('Skal vi ikke sige det?');
			await write(page.getByLabel('Det, der blev sagt …'), 'Et spørgsmål');
			await write(page.getByLabel('Det åbner for …'), 'At vente');

			await press(next(page));
			await expect(page.locator('.own-words')).toHaveText('Skal vi ikke sige det?');
			await expect(page.locator('.own-sentences dd')).toHaveText(['Et spørgsmål', 'At vente']);
			await write(page.getByLabel('Kollegaens første spørgsmål'), 'Hvem siger »vi«?');
			await press(page.getByText('Se det ved siden af det'));
			await expect(page.getByRole('heading', { name: 'skriver nu' })).toBeVisible();

			await press(page.getByRole('button', { name: 'Til spørgsmålet' }));
			await write(page.getByLabel('Hvilket spørgsmål fra din kollega'), 'Det om »vi«');
			await press(page.getByRole('button', { name: 'Luk øvelsen' }));
			await expect(page.getByText('Øvelsen er lukket.')).toBeVisible();

			await page.reload();
			await toStep(page, /Find overgangen/u);
			await expect(words(page, 'overså', 6).getByLabel('vurderer')).toBeChecked();
			await toStep(page, /Lån et øre/u);
			await expect(page.getByLabel('Kollegaens første spørgsmål')).toHaveValue('Hvem siger »vi«?');
		});
	}
}

test('what the room writes is not what one writes alone', async ({ page }) => {
	await page.goto(room);
	await page.getByLabel('Tur 1 i Refleksion og tur 3').fill('Fra rummet');
	await page.goto(own);
	await expect(page.getByLabel('Tur 1 i Refleksion og tur 3')).toHaveValue('');
});

test.describe('a turn that gives back another', () => {
	test('is marked with it, from either side, and said politely', async ({ page }) => {
		await page.goto(own);
		const there = page.getByRole('button', { name: 'Gengiver tur 4 i Strikkeklubben' });
		const back = page.getByRole('button', { name: 'Gengives i tur 3 i Refleksion' });
		await back.click();
		await expect(there).toHaveAttribute('aria-pressed', 'true');
		await expect(back).toBeFocused();
		await expect(page.locator('.reflect > [role=status]')).toHaveText(
			'Tur 3 i Refleksion gengiver tur 4 i Strikkeklubben. Begge er fremhævet.',
		);
		await there.click();
		await expect(back).toHaveAttribute('aria-pressed', 'false');
		await expect(page.locator('.turn[data-state]')).toHaveCount(0);
	});

	test('shows the other’s words where the excerpts stand under each other', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 800 });
		await page.goto(own);
		await page.getByRole('button', { name: 'Gengiver tur 3 i Strikkeklubben' }).click();
		await expect(turn(page, 'refleksion', 1).locator('.quote-beside')).toContainText(
			'Hvis jeg fedter mig ind?',
		);
		await page.setViewportSize({ width: 1280, height: 800 });
		await expect(turn(page, 'refleksion', 1).locator('.quote-beside')).toBeHidden();
	});
});

test('a mark can be taken away, and that can be taken back', async ({ page }) => {
	await page.goto(own);
	await next(page).click();
	const question = words(page, 'bemærket', 5);
	await question.getByLabel('kan ikke afgøres').check();
	await question.getByRole('button', { name: 'Fjern' }).click();
	await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
	const undo = question.getByRole('button', { name: 'Fortryd' });
	await expect(undo).toBeFocused();
	await undo.press('Enter');
	await expect(question.getByLabel('kan ikke afgøres')).toBeChecked();
	await expect(question.getByLabel('kan ikke afgøres')).toBeFocused();
});

test('what was noticed before stands beside what is written now, with dates', async ({ page }) => {
	await page.goto('noter/');
	const at = (excerpt: string, number: number) => anchorTo(theExcerpt(excerpt), number);
	await page.getByLabel('Vælg en fil').setInputFiles(
		notesFile([
			aNote(1, 'Spørgsmålet står sidst', {
				exercise: 'laeg-maerke-til',
				anchor: at('strikkeklub', 3),
			}),
			aNote(2, 'Et kort svar', { anchor: at('refleksion', 4) }),
		]),
	);
	await expect(page.getByRole('status')).toContainText('2 noter er lagt ind.');
	await page.goto(own);
	await toStep(page, /Vælg din egen tur/u);
	await page.getByLabel('Hvor er den fra?').selectOption({ label: 'Tur 3, Borger' });
	await page.getByLabel('Det, jeg hører nu …').fill('Et tilbud');
	await toStep(page, /Lån et øre/u);
	await page.getByText('Se det ved siden af det').click();
	const before = page.locator('.before-and-now section').first();
	await expect(before.locator('li')).toHaveText([
		/Tur 3 · 20\. november 2026\s*Spørgsmålet står sidst/u,
	]);
	await expect(page.locator('.before-and-now section').last().locator('li')).toHaveText([
		/Det, jeg hører nu … · \d+\. \p{L}+ \d{4}\s*Et tilbud/u,
	]);
});

test('axe is silent at every step, alone and in a room, light and dark', async ({ page }) => {
	test.slow();
	const found: string[] = [];
	for (const address of [own, room]) {
		await page.goto(address);
		await page.getByRole('button', { name: 'Gengiver tur 3 i Strikkeklubben' }).click();
		for (let step = 1; step <= 4; step += 1) {
			const light = await axeFindings(page);
			await page.emulateMedia({ colorScheme: 'dark' });
			const dark = await contrastFindings(page);
			await page.emulateMedia({ colorScheme: 'light' });
			found.push(...[...light, ...dark].map((finding) => `${address} ${step}: ${finding}`));
			await page.getByRole('button', { name: /^(?:Næste trin|Til spørgsmålet)$/u }).click();
			if (step === 1) await words(page, 'fanget', 3).getByLabel('vurderer').check();
			if (step === 2) {
				await page.getByLabel('Hvor er den fra?').selectOption({ label: 'Tur 3, Borger' });
				await page.getByLabel('Det, der blev sagt …').fill('Et spørgsmål');
			}
			if (step === 3) await page.getByText('Se det ved siden af det').click();
		}
	}
	expect(found).toEqual([]);
});
