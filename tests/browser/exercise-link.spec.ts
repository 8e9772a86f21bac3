import { axeFindings } from './axe.ts';
import { hands, ways, type Hands } from './hands.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const settings = [
	{ setting: 'study form', address: 'opgaver/knyt-turene/', heading: 'Dine knytninger' },
	{ setting: 'room form', address: 'opgaver/knyt-turene/rum/', heading: 'Rummets knytninger' },
] as const;

const turn = (page: Page, number: number) =>
	page.getByRole('button', { name: `Tur ${number}`, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const box = (page: Page, tie: string, way: RegExp) =>
	page.getByRole('group', { name: tie }).getByRole('checkbox', { name: way });
const list = (page: Page) => page.getByRole('region', { name: /^(Dine|Rummets) knytninger$/u });
const untied = (page: Page) => page.getByRole('region', { name: 'Ture uden knytning tilbage' });

/** Ties a turn back by the list of turns; `null`: no tie is seen. */
async function tie(page: Page, { press, choose }: Hands, later: number, earlier: number | null) {
	await press(turn(page, later));
	await press(button(page, `Knyt tur ${later} til …`));
	const words = earlier === null ? 'Ingen synlig tilknytning' : `Tur ${earlier},`;
	await choose(page.getByLabel('Peg på en tur i uddraget, eller vælg den her'), words);
	await press(button(page, 'Knyt'));
}

for (const { setting, address, heading } of settings) {
	for (const way of ways) {
		test(`turns are tied from start to end, ${setting}, by ${way}`, async ({ page }) => {
			const by = hands(page, way);
			const { press, write } = by;
			// The page is the same by either way, and the keyboard takes its time.
			const pleasesAxe = async () =>
				way === 'pointer' && expect(await axeFindings(page)).toEqual([]);
			await page.goto(address);

			await tie(page, by, 2, 1);
			await tie(page, by, 4, 3);
			await tie(page, by, 5, null);
			await expect(page.getByText('1 knytning', { exact: true })).toHaveCount(3);
			await pleasesAxe();

			await press(button(page, 'Næste trin'));
			await press(box(page, 'Tur 4 knytter sig til tur 3', /^processuelt/u));
			await press(box(page, 'Tur 4 knytter sig til tur 3', /^indholdsmæssigt/u));
			await press(box(page, 'Tur 2 knytter sig til tur 1', /^indholdsmæssigt/u));
			await pleasesAxe();

			await press(button(page, 'Næste trin'));
			await expect(page.getByRole('heading', { name: heading })).toBeVisible();
			await expect(list(page).getByRole('listitem')).toContainText([
				'Tur 2 knytter sig til tur 1 (indholdsmæssigt)',
				'Tur 4 knytter sig til tur 3 (processuelt og indholdsmæssigt)',
				'Tur 5: ingen synlig tilknytning',
			]);
			await press(list(page).getByRole('button', { name: /Tur 4 knytter sig til tur 3/u }));
			const sentence = page.getByLabel('Hvad gør turen ved den tidligere?');
			await expect(sentence).toBeFocused();
			await write(sentence, 'Den tager »noget for dig« op.');
			await expect(list(page)).toContainText('Den tager »noget for dig« op.');

			await expect(untied(page).getByRole('listitem')).toHaveCount(5);
			await expect(untied(page)).toContainText('kan være udtryk for trouble, eller for noget');
			await press(untied(page).getByRole('button', { name: 'Tur 5, Borger' }));
			await expect(turn(page, 5)).toBeFocused();
			await expect(turn(page, 5)).toHaveAttribute('aria-expanded', 'true');
			await pleasesAxe();

			await press(button(page, 'Næste trin'));
			await press(turn(page, 6));
			await press(page.getByText('Hvad gør den?', { exact: true }));
			await write(page.getByLabel('Skriv, og vis ordene').first(), 'Den lukker med »Godt«.');
			await pleasesAxe();

			await press(button(page, 'Til spørgsmålet'));
			await write(page.getByLabel(/^Hvilken tur var sværest/u), 'Tur 5.');
			await press(button(page, 'Luk øvelsen'));
			await expect(page.getByText('Øvelsen er lukket.')).toBeVisible();

			await page.reload();
			await expect(page.getByLabel(/^Hvilken tur var sværest/u)).toHaveValue('Tur 5.');
			await press(button(page, 'Forrige trin'));
			await expect(list(page)).toContainText('Den tager »noget for dig« op.');
			await press(turn(page, 6));
			await expect(page.getByText('Hvad gør den?, du har svaret')).toBeVisible();
			await press(button(page, 'Forrige trin'));
			await press(button(page, 'Forrige trin'));
			await expect(box(page, 'Tur 4 knytter sig til tur 3', /^processuelt/u)).toBeChecked();
			await expect(box(page, 'Tur 2 knytter sig til tur 1', /^processuelt/u)).not.toBeChecked();
		});
	}
}

test('a turn is tied by pointing at the earlier one', async ({ page }) => {
	await page.goto('opgaver/knyt-turene/');
	await turn(page, 4).click();
	await button(page, 'Knyt tur 4 til …').click();
	await button(page, 'Knyt til tur 3').click();
	await expect(page.getByRole('group', { name: 'Knytter sig til tur 3' })).toBeVisible();
});

test('all arcs are shown when somebody asks, each with its line', async ({ page }) => {
	const by = hands(page, 'pointer');
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('opgaver/knyt-turene/');
	await tie(page, by, 2, 1);
	await tie(page, by, 4, 1);
	await button(page, 'Næste trin').click();
	await box(page, 'Tur 2 knytter sig til tur 1', /^processuelt/u).check();
	const arcs = page.locator('.tie-frame > svg');
	await expect(arcs).toHaveCount(0);
	await page.getByRole('checkbox', { name: 'Vis alle buer' }).check();
	await expect(arcs.locator('[data-link=processual]')).toHaveCount(1);
	await expect(arcs.locator('[data-link=open]')).toHaveCount(1);
	await box(page, 'Tur 2 knytter sig til tur 1', /^indholdsmæssigt/u).check();
	await expect(arcs.locator('[data-link=both]')).toHaveCount(1);
	await button(page, 'Næste trin').click();
	await expect(arcs.locator('g')).toHaveCount(2);
});

test('what a room ties is not among one’s own', async ({ page }) => {
	await page.goto('opgaver/knyt-turene/rum/');
	await tie(page, hands(page, 'pointer'), 2, 1);
	await page.goto('opgaver/knyt-turene/');
	await button(page, 'Næste trin').click();
	await expect(page.getByText('Her er ingen knytninger endnu.')).toBeVisible();
});

test('on paper all ties stand in a list, and the answers with them', async ({ page }) => {
	await page.goto('opgaver/knyt-turene/');
	await tie(page, hands(page, 'pointer'), 2, 1);
	await page.emulateMedia({ media: 'print' });
	await expect(list(page)).toContainText('Tur 2 knytter sig til tur 1');
	await page.emulateMedia({ media: 'screen' });
	await expect(list(page)).toBeHidden();

	await button(page, '4 Læg fire spørgsmål ved én tur').click();
	// The turn is still open.
	await page.getByText('Hvad gør den?', { exact: true }).click();
	await page.getByLabel('Skriv, og vis ordene').first().fill('Den gentager.');
	await page.emulateMedia({ media: 'print' });
	const written = page.getByRole('region', { name: 'Set nærmere på' });
	await expect(written).toContainText('Tur 2: Hvad gør den?Den gentager.');
	await expect(page.getByRole('button', { name: 'Skriv en sætning om den' })).toBeHidden();
});

test('ties fit a phone, without the arcs', async ({ page }) => {
	const by = hands(page, 'pointer');
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('opgaver/knyt-turene/');
	await tie(page, by, 2, 1);
	await tie(page, by, 3, 2);
	for (const name of ['Hvordan hænger', 'Vælg én', 'Læg fire']) {
		await button(page, 'Næste trin').click();
		await expect(page.getByRole('heading', { name })).toBeVisible();
		await expect(page.getByRole('checkbox', { name: 'Vis alle buer' })).toBeHidden();
		const overflow = () =>
			page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(await overflow()).toBeLessThanOrEqual(0);
	}
});
