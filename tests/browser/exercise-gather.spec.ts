import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import { theExcerpt } from '../unit/domain/excerpt/an-excerpt.ts';
import { axeFindings, contrastFindings } from './axe.ts';
import { hands, ways } from './hands.ts';
import { aNote, notesFile } from './notes-file.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const excerpt = theExcerpt('ressourceforloeb');
const noteAt = (number: number, turn: number, text: string, exercise: string | null = null) =>
	aNote(number, text, { exercise, anchor: anchorTo(excerpt, turn), where: `Tur ${turn}` });

/** Three notes on the excerpt: one from the exercise where one notices, two on the excerpt itself. */
async function bringNotes(page: Page) {
	await page.goto('noter/');
	const notes = [
		noteAt(1, 3, '»De skriver« står to gange', 'laeg-maerke-til'),
		noteAt(2, 1, '»ressourcer« kommer igen som »overskud«'),
		noteAt(3, 3, 'Turen slutter med »arbejde«'),
	];
	await page.getByLabel('Vælg en fil').setInputFiles(notesFile(notes));
	await expect(page.getByRole('status')).toContainText('3 noter er lagt ind.');
}

const own = 'opgaver/saml-gruppens-iagttagelser/';
const room = 'opgaver/saml-gruppens-iagttagelser/rum/';
const next = (page: Page) => page.getByRole('button', { name: 'Næste trin' });
const toStep = (page: Page, name: string | RegExp) =>
	page.getByRole('navigation', { name: 'Øvelsens trin' }).getByRole('button', { name }).click();
const notes = (page: Page) => page.getByRole('group', { name: 'Hvilke noter tager du med?' });
const observation = (page: Page, number: number) =>
	page.getByRole('group', { name: `Fælles iagttagelse ${number}` });
const turn = (page: Page, number: number) => page.locator(`[id$="ressourceforloeb-t${number}"]`);

for (const way of ways) {
	test(`alone, by ${way}: notes are chosen, sorted and looked at, and the group writes`, async ({
		page,
	}) => {
		const { press, write, choose } = hands(page, way);
		await bringNotes(page);
		await page.goto(own);
		await expect(notes(page).getByRole('checkbox', { checked: true })).toHaveCount(3);
		await press(notes(page).getByRole('checkbox', { name: 'Turen slutter' }));

		await press(next(page));
		await expect(turn(page, 1)).toContainText('»ressourcer« kommer igen');
		await expect(turn(page, 3)).toContainText('»De skriver« står to gange');
		await expect(page.locator('.gather')).not.toContainText('Turen slutter med');

		await press(next(page));
		await expect(page.locator('.differences')).toContainText('Du har ingen noter ved tur 2 og 4.');

		await press(next(page));
		await choose(observation(page, 1).getByLabel('Hvor står det?'), 'Tur 2');
		await choose(observation(page, 1).getByLabel('Til og med'), 'Tur 4');
		await write(observation(page, 1).getByLabel('Hvad kan I alle se?'), 'To korte ture');
		await press(page.getByRole('button', { name: 'Skriv en til' }));
		await expect(observation(page, 2).getByLabel('Hvor står det?')).toBeFocused();
		await write(observation(page, 2).getByLabel('Hvad kan I alle se?'), 'Vi ser det forskelligt');
		await press(page.getByRole('button', { name: 'Skriv en til' }));
		await expect(page.getByRole('button', { name: 'Skriv en til' })).toHaveCount(0);

		await press(next(page));
		await expect(page.locator('.read-shared > ol > li')).toHaveText([
			/Tur 2–4\s*To korte ture/u,
			/Uden tur\s*Vi ser det forskelligt/u,
		]);

		await press(page.getByRole('button', { name: 'Til spørgsmålet' }));
		await write(page.getByLabel('Hvilken seddel havde du ikke'), 'Den om de korte ture');
		await press(page.getByRole('button', { name: 'Luk øvelsen' }));
		await expect(page.getByText('Øvelsen er lukket.')).toBeVisible();

		await page.reload();
		await expect(page.getByLabel('Hvilken seddel havde du ikke')).toHaveValue(
			'Den om de korte ture',
		);
		await toStep(page, /Skriv højst tre/u);
		await expect(observation(page, 1).getByLabel('Hvad kan I alle se?')).toHaveValue(
			'To korte ture',
		);
		await expect(observation(page, 1).getByLabel('Til og med')).toContainText('Tur 4');
		await expect(observation(page, 2).getByLabel('Hvad kan I alle se?')).toHaveValue(
			'Vi ser det forskelligt',
		);
	});

	test(`in a room, by ${way}: slips are written at their turns, and the group writes`, async ({
		page,
	}) => {
		const { press, write, choose } = hands(page, way);
		await bringNotes(page);
		await page.goto(room);
		await expect(turn(page, 1)).toBeVisible();
		await press(next(page));

		const writeAt = (number: number) =>
			page.getByRole('button', { name: `Skriv en seddel ved tur ${number}` });
		await expect(page.locator('.turn-slip')).toHaveCount(0);
		await press(writeAt(2));
		await expect(page.getByLabel('Hvad hæfter du dig ved?')).toBeFocused();
		await write(page.getByLabel('Hvad hæfter du dig ved?'), 'Ét ord');
		await press(page.getByRole('button', { name: 'Færdig med noten' }));
		await write(page.getByLabel('Hvad hæfter du dig ved?'), 'Et svar');
		await press(page.getByRole('button', { name: 'Luk ved tur 2' }));
		await expect(writeAt(2)).toBeFocused();
		await expect(turn(page, 2).locator('.turn-slip')).toHaveText(['Ét ord', 'Et svar']);

		await press(next(page));
		await expect(page.locator('.differences')).toContainText(
			'Der er ingen sedler ved tur 1, 3 og 4.',
		);
		await expect(page.locator('.differences')).toContainText('Der er flere sedler ved tur 2.');

		await press(next(page));
		await choose(observation(page, 1).getByLabel('Hvor står det?'), 'Tur 2');
		await write(observation(page, 1).getByLabel('Hvad kan I alle se?'), 'Korte ture');
		await press(next(page));
		await expect(page.locator('.read-shared')).toContainText('Korte ture');
		await press(page.getByRole('button', { name: 'Til spørgsmålet' }));
		await press(page.getByRole('button', { name: 'Luk øvelsen' }));

		await page.reload();
		await toStep(page, /Sortér efter tur/u);
		await expect(turn(page, 2).locator('.turn-slip')).toHaveText(['Ét ord', 'Et svar']);
		await page.goto(own);
		await toStep(page, /Skriv højst tre/u);
		await expect(observation(page, 1).getByLabel('Hvad kan I alle se?')).toHaveValue('');
	});
}

test.describe('taking notes along', () => {
	test.beforeEach(async ({ page }) => {
		await bringNotes(page);
		await page.goto(own);
		await notes(page).getByRole('checkbox', { name: 'Turen slutter' }).uncheck();
	});

	test('as a file takes the chosen ones and no others', async ({ page }) => {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Hent som fil' }).click();
		const text = await readFile(await (await download).path(), 'utf8');
		expect(text).toContain('»De skriver« står to gange');
		expect(text).not.toContain('Turen slutter');
	});

	test('as a code says how long it is and is on the clipboard', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.getByRole('button', { name: 'Kopiér gruppekode' }).click();
		const field = page.getByLabel('Gruppekode');
		const code = await field.inputValue();
		const length = `Gruppekoden er kopieret. Den er på ${code.length.toLocaleString('da')} tegn.`;
		await expect(page.getByRole('status').filter({ hasText: length })).toHaveCount(1);
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
		const text = inflateSync(Buffer.from(code, 'base64url')).toString();
		expect(text).toContain('»De skriver« står to gange');
		expect(text).not.toContain('Turen slutter');
	});

	test('as a code can be copied by hand where the clipboard is closed', async ({ page }) => {
		await page.evaluate(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
		});
		await page.getByRole('button', { name: 'Kopiér gruppekode' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Kopiér gruppekoden' })).toHaveCount(1);
		await page.getByLabel('Gruppekode').focus();
		const chosen = await page.evaluate(() => String(getSelection()).length);
		expect(chosen).toBeGreaterThan(100);
	});

	test('as a code is gone again when other notes are chosen', async ({ page }) => {
		await page.getByRole('button', { name: 'Kopiér gruppekode' }).click();
		await expect(page.getByLabel('Gruppekode')).toBeVisible();
		await notes(page).getByRole('checkbox', { name: 'Turen slutter' }).check();
		await expect(page.getByLabel('Gruppekode')).toHaveCount(0);
	});

	test('on paper prints a slip for each, and nothing else', async ({ page }) => {
		await page.evaluate(() => {
			window.print = () => undefined;
		});
		await page.getByRole('button', { name: 'Udskriv sedler' }).click();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.printed-slips li:visible')).toHaveText([
			/Tur 1\s*»ressourcer«/u,
			/Tur 3\s*»De skriver«/u,
		]);
		await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('.printed-slips')).toBeHidden();
	});

	test('asks for a note where none is chosen', async ({ page }) => {
		await notes(page).getByRole('checkbox', { name: 'ressourcer' }).uncheck();
		await notes(page).getByRole('checkbox', { name: 'De skriver' }).uncheck();
		await expect(page.getByText('Sæt kryds ved mindst én note')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Hent som fil' })).toHaveCount(0);
	});
});

test('a browser that cannot make a code still makes the file', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'CompressionStream');
	});
	await bringNotes(page);
	await page.goto(own);
	await expect(page.getByRole('button', { name: 'Hent som fil' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Kopiér gruppekode' })).toHaveCount(0);
	await expect(page.getByText('kun lave filen, ikke koden')).toBeVisible();
});

test('without notes it leads to where one notices', async ({ page }) => {
	await page.goto(own);
	await expect(page.locator('.gather')).toContainText('Du har ingen noter på Ressourceforløbet');
	await page.locator('.gather').getByRole('link', { name: 'Læg mærke til' }).click();
	await expect(page).toHaveURL(/laeg-maerke-til/u);
});

test('axe is silent at every step, alone and in a room, light and dark', async ({ page }) => {
	test.slow();
	await bringNotes(page);
	const found: string[] = [];
	for (const address of [own, room]) {
		await page.goto(address);
		await expect(page.locator('.gather .turn, .bring-notes').first()).toBeVisible();
		for (let step = 1; step <= 5; step += 1) {
			const light = await axeFindings(page);
			await page.emulateMedia({ colorScheme: 'dark' });
			const dark = await contrastFindings(page);
			await page.emulateMedia({ colorScheme: 'light' });
			found.push(...[...light, ...dark].map((finding) => `${address} ${step}: ${finding}`));
			await page.getByRole('button', { name: /^(?:Næste trin|Til spørgsmålet)$/u }).click();
			if (address === room && step === 1) {
				await page.getByRole('button', { name: 'Skriv en seddel ved tur 1' }).click();
			}
		}
	}
	expect(found).toEqual([]);
});
