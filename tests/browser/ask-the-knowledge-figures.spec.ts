import { axeFindings } from './axe.ts';
import { openDeck, present } from './deck.ts';
import { hands, ways } from './hands.ts';
import { expect, test } from './page.ts';

for (const way of ways) {
	test.describe(`with ${way}`, () => {
		test('one follows knowledge along the chain, and a link shows the same', async ({ page }) => {
			const { press, write } = hands(page, way);
			await page.goto('viden/');
			const chain = page.locator('live-figure[data-key="kaede"]');
			await chain.scrollIntoViewIfNeeded();
			await press(chain.getByRole('button', { name: 'Følg viden gennem kæden' }));
			await expect(chain.getByRole('status').first()).toContainText('Her begynder kæden.');
			await press(chain.getByRole('button', { name: 'Et led videre' }));
			await expect(page).toHaveURL(/\?kaede=kaede-administration$/u);
			await write(chain.getByRole('textbox'), 'Det enkelte menneske');
			await press(chain.getByRole('button', { name: 'Borger' }));
			await expect(chain.getByRole('textbox')).toHaveValue('');
			await press(chain.getByRole('button', { name: 'Central administration' }));
			await expect(chain.getByRole('textbox')).toHaveValue('Det enkelte menneske');
			expect(await axeFindings(page)).toEqual([]);
		});

		test('the chain turns into FLIP, which says who meets whom, and back', async ({ page }) => {
			const { press } = hands(page, way);
			await page.goto('viden/?kaede=kaede-borger');
			const figure = page.locator('live-figure[data-key="kaede"]');
			await figure.scrollIntoViewIfNeeded();
			await press(figure.getByRole('button', { name: 'Vend til FLIP' }));
			await expect(figure.getByRole('button', { name: 'Vend til kæden' })).toBeFocused();
			await press(figure.getByRole('button', { name: 'Forsker', exact: true }));
			await expect(figure.getByRole('status').first()).toContainText('møder medarbejdere');
			await press(figure.getByRole('button', { name: 'Praksisunivers' }));
			await expect(page).toHaveURL(/\?kaede=flip-praksis$/u);
			expect(await axeFindings(page)).toEqual([]);
			await press(figure.getByRole('button', { name: 'Vend til kæden' }));
			await expect(figure.getByRole('button', { name: 'Vend til FLIP' })).toBeFocused();
			await expect(page).not.toHaveURL(/kaede=/u);
		});

		test('each seat at the table says what it has to do with »vi«', async ({ page }) => {
			const { press } = hands(page, way);
			await page.goto('rehabiliteringsteam/');
			const table = page.locator('live-figure[data-key="bord"]');
			await table.scrollIntoViewIfNeeded();
			await press(table.getByRole('button', { name: 'Beskæftigelse' }));
			await expect(table.getByRole('status').first()).toContainText(
				'»jeg repræsenterer jobcentret«',
			);
			await expect(page).toHaveURL(/\?bord=beskaeftigelse$/u);
			expect(await axeFindings(page)).toEqual([]);
		});

		test('a »vi« is given to somebody, kept, listed, and given back', async ({ page }) => {
			const { press } = hands(page, way);
			await page.goto('rehabiliteringsteam/?vi=6');
			const figure = page.locator('live-figure[data-key="vi"]');
			await figure.scrollIntoViewIfNeeded();
			const panel = figure.getByRole('group', { name: 'Hvem er ment med »Fordi vi er både«?' });
			await press(panel.getByRole('button', { name: 'teamet' }));
			await expect(figure.getByRole('button', { name: 'vi (teamet)' })).toBeVisible();
			await expect(figure.getByRole('term')).toHaveText('teamet');
			expect(await axeFindings(page)).toEqual([]);
			await press(figure.getByRole('button', { name: 'Næste ord' }));
			await expect(page).toHaveURL(/\?vi=7$/u);

			await page.goto('noter/');
			await expect(page.getByText('»vi«').first()).toBeVisible();
			await page.goto('rehabiliteringsteam/?vi=6');
			await figure.scrollIntoViewIfNeeded();
			const chosen = panel.getByRole('button', { name: 'teamet' });
			await expect(chosen).toHaveAttribute('aria-pressed', 'true');
			await press(chosen);
			await expect(figure.getByRole('term')).toHaveCount(0);
		});
	});
}

test('the words of the transcript are one stop of the tab key, and arrows go between them', async ({
	page,
}) => {
	await page.goto('rehabiliteringsteam/');
	const figure = page.locator('live-figure[data-key="vi"]');
	await figure.scrollIntoViewIfNeeded();
	const words = figure.locator('button.we-word');
	await expect(words).toHaveCount(15);
	await words.first().focus();
	await page.keyboard.press('ArrowRight');
	await expect(words.nth(1)).toBeFocused();
	await page.keyboard.press('End');
	await expect(words.last()).toBeFocused();
	await page.keyboard.press('Space');
	await expect(figure.getByRole('group', { name: 'Hvem er ment' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(words.last()).toBeFocused();
});

for (const [key, wrong, path] of [
	['kaede', 'kaede-minister', 'viden/'],
	['flip', 'noget', 'viden/'],
	['bord', 'kongen', 'rehabiliteringsteam/'],
	['vi', '16', 'rehabiliteringsteam/'],
] as const) {
	test(`a view of ${key} that is not there is ignored, and said`, async ({ page }) => {
		await page.goto(`${path}?${key}=${wrong}`);
		const figure = page.locator(`live-figure[data-key="${key}"]`);
		await figure.scrollIntoViewIfNeeded();
		await expect(figure.locator('.figure-misread')).toContainText('der ikke findes');
		await expect(figure.locator('[aria-pressed="true"]')).toHaveCount(0);
	});
}

test('by touch the figures answer on a phone, and nothing is wider than it', async ({
	browser,
}) => {
	const context = await browser.newContext({
		viewport: { width: 320, height: 640 },
		hasTouch: true,
		isMobile: true,
	});
	const page = await context.newPage();
	for (const [path, key, name] of [
		['viden/', 'kaede', 'Medarbejder'],
		['viden/', 'flip', 'Borger'],
		['rehabiliteringsteam/', 'bord', 'Det sociale område'],
	] as const) {
		await page.goto(path);
		const figure = page.locator(`live-figure[data-key="${key}"]`);
		await figure.scrollIntoViewIfNeeded();
		const control = figure.getByRole('button', { name, exact: true });
		await control.tap();
		await expect(control).toHaveAttribute('aria-pressed', 'true');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	}
	await context.close();
});

test('in the deck the steps of the chain go on, before and after it was asked', async ({
	page,
}) => {
	await openDeck(page, '#/viden-til-praksis');
	const slide = present(page);
	await slide.getByRole('button', { name: 'Medarbejder' }).click();
	await expect(slide.getByRole('status').first()).toContainText('Led 4 af 5');
	for (let step = 1; step <= 4; step += 1) {
		await page.keyboard.press('ArrowRight');
		await expect(slide.locator('.chain-objections .fragment.visible')).toHaveCount(step);
	}
	await page.keyboard.press('ArrowRight');
	await expect(present(page)).toHaveId('flip');
});

test('on the slide of the welcome the question fits under the turn', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await openDeck(page, '#/uddrag-moedeleder');
	const slide = present(page);
	await slide.locator('button.we-word').first().click();
	await slide.getByRole('button', { name: 'alle i lokalet' }).click();
	const lowest = await slide
		.locator('.we-panel')
		.evaluate((panel) => panel.getBoundingClientRect().bottom);
	const head = await slide
		.locator('.excerpt-block-head')
		.evaluate((e) => e.getBoundingClientRect().top);
	expect(lowest).toBeLessThanOrEqual(head);
	await page.keyboard.press('ArrowRight');
	await expect(present(page)).toHaveId('uenighed-som-potentiale');
});
