import { axeFindings } from './axe.ts';
import { hands, ways } from './hands.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const turnButton = (page: Page, turn: number) =>
	page.getByRole('button', { name: `Tur ${turn}`, exact: true });

/** The excerpt's page with its workbench alive. */
async function openExcerpt(page: Page, address = 'uddrag/strikkeklub/') {
	await page.goto(address);
	await expect(turnButton(page, 1)).toBeVisible();
}

for (const way of ways) {
	test(`a note is written, kept, changed, deleted and taken back, by ${way}`, async ({ page }) => {
		const { press, write } = hands(page, way);
		await openExcerpt(page);
		await press(turnButton(page, 4));
		await expect(turnButton(page, 4)).toHaveAttribute('aria-expanded', 'true');
		await expect(page.getByLabel('Hvor står det?')).toHaveValue('Tur 4');
		await write(page.getByLabel('Hvad hæfter du dig ved?'), '»det her« peger tilbage.');
		await press(page.getByRole('button', { name: 'Færdig med noten' }));
		await expect(page.getByText('1 note', { exact: true })).toBeVisible();
		await expect(page.getByLabel('Hvad hæfter du dig ved?')).toBeFocused();

		await page.reload();
		await expect(page.getByText('1 note', { exact: true })).toBeVisible();
		await press(turnButton(page, 4));
		await press(page.getByRole('button', { name: 'Ret noten' }));
		await write(page.getByLabel('Hvad hæfter du dig ved?'), 'Hvad peger »det her« på?');
		await press(page.getByRole('button', { name: 'Færdig med noten' }));
		const note = page.getByRole('listitem').filter({ hasText: 'Hvad peger »det her« på?' }).last();
		await expect(note).toBeVisible();

		await press(page.getByRole('button', { name: 'Slet noten' }));
		await expect(page.getByText('Noten er slettet.')).toBeVisible();
		const undo = page.getByRole('button', { name: 'Fortryd' });
		await expect(undo).toBeFocused();
		await press(undo);
		await expect(note).toBeVisible();
		await expect(page.getByLabel('Hvad hæfter du dig ved?')).toBeFocused();
		expect(await axeFindings(page)).toEqual([]);
	});

	test(`a turn is tied to an earlier one in two ways that do not exclude each other, by ${way}`, async ({
		page,
	}) => {
		const { press, write, choose } = hands(page, way);
		await openExcerpt(page);
		await press(turnButton(page, 4));
		await press(page.getByRole('button', { name: 'Knyt tur 4 til …' }));
		await press(page.getByRole('button', { name: 'Knyt til tur 3', exact: true }));
		const tie = page.getByRole('group', { name: 'Knytter sig til tur 3' });
		await expect(tie.getByRole('checkbox', { name: /^processuelt/u })).toBeFocused();
		await press(tie.getByRole('checkbox', { name: /^processuelt/u }));
		await press(tie.getByRole('checkbox', { name: /^indholdsmæssigt/u }));
		await write(tie.getByLabel('Hvad gør turen ved den tidligere?'), 'Foreslår at aftale det.');
		await expect(page.locator('.link-arcs [data-link="both"]')).toBeVisible();

		await press(page.getByRole('button', { name: 'Knyt tur 4 til …' }));
		await choose(page.getByLabel('Peg på en tur i uddraget, eller vælg den her'), 'Ingen synlig');
		await press(page.getByRole('button', { name: 'Knyt', exact: true }));
		await expect(page.getByRole('group', { name: 'Ingen synlig tilknytning' })).toContainText(
			'Det kan være udtryk for trouble, eller for noget, udskriften ikke viser.',
		);

		await press(turnButton(page, 3));
		await expect(
			page.getByText('Tur 4 knytter sig hertil (processuelt og indholdsmæssigt).'),
		).toBeVisible();
		await page.reload();
		await press(turnButton(page, 4));
		await press(tie.getByRole('button', { name: 'Slet knytningen' }));
		await expect(tie).toHaveCount(0);
		await press(page.getByRole('button', { name: 'Fortryd' }));
		await expect(tie.getByRole('checkbox', { name: /^processuelt/u })).toBeChecked();
		await expect(tie.getByLabel('Hvad gør turen ved den tidligere?')).toHaveValue(
			'Foreslår at aftale det.',
		);
		expect(await axeFindings(page)).toEqual([]);
	});

	test(`words are picked for a note, and four questions asked, by ${way}`, async ({ page }) => {
		const { press, write } = hands(page, way);
		await openExcerpt(page);
		await press(turnButton(page, 2));
		await press(page.getByText('Vælg ordene i turen').first());
		const words = page.getByRole('group', { name: 'Vælg de ord, det handler om' }).first();
		if (way === 'pointer') {
			await words.getByRole('button', { name: 'motiverer' }).click();
			await words.getByRole('button', { name: 'dig' }).click();
		} else {
			await press(words.getByRole('button', { name: 'Det', exact: true }));
			await page.keyboard.press('Space');
			for (const key of ['ArrowRight', 'Space', 'Shift+ArrowRight']) await page.keyboard.press(key);
		}
		await expect(page.getByLabel('Hvor står det?')).toHaveValue('Tur 2: »motiverer dig«');
		await write(page.getByLabel('Hvad hæfter du dig ved?'), 'Ordet kommer igen.');
		await press(page.getByText('Hvad gør den?', { exact: true }));
		await write(page.getByLabel('Skriv, og vis ordene').first(), 'Gentager og spørger.');
		await expect(page.getByText('1 note, 1 svar', { exact: true })).toBeVisible();
		await page.reload();
		await press(turnButton(page, 2));
		await press(page.getByText('Hvad gør den?, du har svaret'));
		await expect(page.getByLabel('Skriv, og vis ordene').first()).toHaveValue(
			'Gentager og spørger.',
		);
		expect(await axeFindings(page)).toEqual([]);
	});
}

test('the words of the course wait until something is noticed, and can be asked for', async ({
	page,
}) => {
	await openExcerpt(page);
	await turnButton(page, 1).click();
	const choices = page.getByRole('group', { name: 'Sæt mærke på hele turen' });
	await expect(choices).toHaveCount(0);
	await page.getByRole('button', { name: 'Vis dem alligevel' }).click();
	await choices.getByRole('button', { name: 'kan ikke afgøres' }).click();
	await expect(page.getByText('1 mærke', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Fjern mærket kan ikke afgøres' }).click();
	await page.getByRole('button', { name: 'Fortryd' }).click();
	await expect(page.getByText('1 mærke', { exact: true })).toBeVisible();
});

test('a judging word raises a question that can be put away for good', async ({ page }) => {
	await openExcerpt(page);
	await turnButton(page, 5).click();
	await page.getByLabel('Hvad hæfter du dig ved?').fill('Svaret er umotiveret.');
	await expect(page.getByText(/»umotiveret«: Hvilken linje viser det\?/u)).toBeVisible();
	await page.getByRole('button', { name: 'Vis ikke den slags spørgsmål' }).click();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.reload();
	await turnButton(page, 6).click();
	await page.getByLabel('Hvad hæfter du dig ved?').fill('Svaret er umotiveret.');
	await expect(page.getByText('1 note', { exact: true }).last()).toBeVisible();
	expect(asked.filter((url) => url.includes('WorkbenchFrame'))).toHaveLength(1);
	expect(asked.filter((url) => url.includes('DescriptionNudge'))).toEqual([]);
});

test('a question that is put away at one field is asked at none of the others', async ({
	page,
}) => {
	await page.goto('opgaver/laan-et-oere/');
	const fields = page.locator('.answer textarea');
	await fields.first().fill('Svaret er umotiveret.');
	await expect(page.getByText(/»umotiveret«: /u)).toBeVisible();
	await page.getByRole('button', { name: /^Vis ikke/u }).click();
	await page.clock.install();
	await fields.nth(1).fill('Svaret er umotiveret.');
	await page.clock.runFor(5000);
	await expect(page.getByText(/»umotiveret«: /u)).toHaveCount(0);
});

test('Escape ends the tying first, then closes the turn, also on its own button', async ({
	page,
}) => {
	await openExcerpt(page);
	await turnButton(page, 4).click();
	await page.getByRole('button', { name: 'Knyt tur 4 til …' }).click();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Knyt tur 4 til …' })).toBeFocused();
	await turnButton(page, 4).focus();
	await page.keyboard.press('Escape');
	await expect(turnButton(page, 4)).toHaveAttribute('aria-expanded', 'false');
	await expect(turnButton(page, 4)).toBeFocused();
});

test('Escape closes the open turn and gives the keyboard back to its button', async ({ page }) => {
	await openExcerpt(page);
	await turnButton(page, 4).focus();
	await page.keyboard.press('Enter');
	await page.getByLabel('Hvad hæfter du dig ved?').focus();
	await page.keyboard.press('Escape');
	await expect(turnButton(page, 4)).toBeFocused();
	await expect(turnButton(page, 4)).toHaveAttribute('aria-expanded', 'false');
});

test('an address of turns opens them, and so does a change of it', async ({ page }) => {
	await openExcerpt(page, 'uddrag/strikkeklub/#t4-t6');
	await expect(page.getByRole('heading', { name: 'Tur 4–6' })).toBeVisible();
	await expect(turnButton(page, 4)).toBeFocused();
	for (const turn of [4, 5, 6]) {
		await expect(turnButton(page, turn)).toHaveAttribute('aria-expanded', 'true');
	}
	await page.evaluate(() => {
		location.hash = '#t2';
	});
	await expect(page.getByRole('heading', { name: 'Tur 2', exact: true })).toBeVisible();
});

test('two tabs see what is written in the other, and neither loses a text', async ({ page }) => {
	await openExcerpt(page);
	const other = await page.context().newPage();
	await openExcerpt(other);
	await turnButton(page, 4).click();
	await page.getByLabel('Hvad hæfter du dig ved?').fill('Skrevet her.');
	await expect(other.getByText('1 note', { exact: true })).toBeVisible();
	await turnButton(other, 4).click();
	await other.getByRole('button', { name: 'Ret noten' }).click();
	await other.getByLabel('Hvad hæfter du dig ved?').fill('Skrevet der.');
	await expect(page.getByLabel('Hvad hæfter du dig ved?')).toHaveValue('Skrevet der.');
	await page.getByLabel('Hvad hæfter du dig ved?').fill('Skrevet her igen.');
	await expect(page.getByText('2 noter', { exact: true })).toBeVisible();
	await other.reload();
	await expect(other.getByText('2 noter', { exact: true })).toBeVisible();
});

test('an excerpt in a chapter and on a slide of the deck is worked on in the same way', async ({
	page,
}) => {
	await page.goto('samtaleanalyse/');
	const first = page.locator('excerpt-workbench').first();
	await first.scrollIntoViewIfNeeded();
	await first.getByRole('button', { name: 'Tur 1', exact: true }).click();
	await first.getByLabel('Hvad hæfter du dig ved?').fill('»det« fire gange.');
	await expect(first.getByText('1 note', { exact: true })).toBeVisible();
	await page.goto('dias/#/uddrag-strikkeklub');
	const slide = page.locator('section#uddrag-strikkeklub.present');
	await expect(slide.getByText('1 note', { exact: true })).toBeVisible();
	await slide.getByRole('button', { name: 'Tur 1', exact: true }).press('Enter');
	await expect(slide.getByText('»det« fire gange.')).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	await slide.getByRole('button', { name: 'Ret noten' }).click();
	await page.keyboard.press('Escape');
	await expect(slide.getByText('»det« fire gange.')).toBeHidden();
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the keyboard and a screen reader are told each turn as a sensible text', async ({ page }) => {
	await openExcerpt(page);
	const told = await page.locator('.workbench').ariaSnapshot();
	expect(told).toMatchSnapshot('strikkeklub.txt');
});
