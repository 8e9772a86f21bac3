import { readFile } from 'node:fs/promises';
import { openDeck, present } from './deck.ts';
import { everyWay, hands } from './hands.ts';
import { lookAt } from './look.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

/** A figure of a page, alive. */
async function figureOf(page: Page, key: string) {
	const figure = page.locator(`live-figure[data-key="${key}"]`);
	await figure.scrollIntoViewIfNeeded();
	await expect(figure).toHaveAttribute('data-state', 'alive');
	return figure;
}

const phone = { hasTouch: true, viewport: { width: 320, height: 640 } };

for (const way of everyWay) {
	test.describe(`with ${way}`, () => {
		if (way === 'touch') test.use(phone);

		test('one follows knowledge along the chain, and a link shows the same', async ({ page }) => {
			const { press, write } = hands(page, way);
			await page.goto('viden/');
			const chain = await figureOf(page, 'kaede');
			await press(chain.getByRole('button', { name: 'Følg viden gennem kæden' }));
			await expect(chain.getByRole('status').first()).toContainText('Her begynder kæden.');
			await write(chain.getByRole('textbox', { name: 'Hvilken viden' }), 'En rapport om samtaler');
			await press(chain.getByRole('button', { name: 'Et led videre' }));
			await expect(page).toHaveURL(/\?kaede=kaede-administration$/u);
			await write(chain.getByRole('textbox'), 'Det enkelte menneske');
			await press(chain.getByRole('button', { name: 'Borger' }));
			await expect(chain.getByRole('textbox')).toHaveValue('');
			await press(chain.getByRole('button', { name: 'Central administration' }));
			await expect(chain.getByRole('textbox')).toHaveValue('Det enkelte menneske');
			await expect(chain.getByText('Du følger: En rapport om samtaler')).toBeVisible();
			await expect(chain.getByRole('term')).toHaveText('Central administration');
			await expect(chain.getByRole('definition')).toHaveText('Det enkelte menneske');
		});

		test('the chain turns into FLIP, which says who meets whom, and back', async ({ page }) => {
			const { press } = hands(page, way);
			await page.goto('viden/?kaede=kaede-borger');
			const figure = await figureOf(page, 'kaede');
			await press(figure.getByRole('button', { name: 'Vend til FLIP' }));
			await expect(figure.getByRole('button', { name: 'Vend til kæden' })).toBeFocused();
			await press(figure.getByRole('button', { name: 'Forsker', exact: true }));
			await expect(figure.getByRole('status').first()).toContainText('møder medarbejdere');
			await press(figure.getByRole('button', { name: 'Praksisunivers' }));
			await expect(page).toHaveURL(/\?kaede=flip-praksis$/u);
			await press(figure.getByRole('button', { name: 'Vend til kæden' }));
			await expect(figure.getByRole('button', { name: 'Vend til FLIP' })).toBeFocused();
			await expect(page).not.toHaveURL(/kaede=/u);
		});

		test('each seat at the table says what it has to do with »vi«', async ({ page }) => {
			const { press } = hands(page, way);
			await page.goto('rehabiliteringsteam/');
			const table = await figureOf(page, 'bord');
			await press(table.getByRole('button', { name: 'Beskæftigelse' }));
			await expect(table.getByRole('status').first()).toContainText(
				'»jeg repræsenterer jobcentret«',
			);
			await expect(page).toHaveURL(/\?bord=beskaeftigelse$/u);
		});

		test('a »vi« is given to somebody, kept, listed, and given back', async ({ page }) => {
			const { press } = hands(page, way);
			await page.goto('rehabiliteringsteam/?vi-moedeleder=6');
			const figure = await figureOf(page, 'vi-moedeleder');
			const panel = figure.getByRole('group', { name: 'Hvem er ment med »Fordi vi er både«?' });
			await press(panel.getByRole('button', { name: 'teamet' }));
			await expect(figure.getByRole('button', { name: 'vi (teamet)' })).toBeVisible();
			await expect(figure.getByRole('term')).toHaveText('c teamet');
			await press(figure.getByRole('button', { name: 'Næste ord' }));
			await expect(page).toHaveURL(/\?vi-moedeleder=7$/u);
			await expect(figure.locator('.we-panel').getByRole('status')).toHaveText(
				'»stede og jeg repræsenterer jobcentret«, ord 7 af 15',
			);
			await press(figure.locator('.we-panel').getByRole('button', { name: 'Forrige ord' }));
			await expect(figure.locator('.we-panel').getByRole('status')).toHaveText(
				'»Fordi vi er både«, ord 6 af 15',
			);

			await page.goto('noter/');
			await expect(page.getByText('»vi«').first()).toBeVisible();
			await page.goto('rehabiliteringsteam/?vi-moedeleder=6');
			await figure.scrollIntoViewIfNeeded();
			const chosen = panel.getByRole('button', { name: 'teamet' });
			await expect(chosen).toHaveAttribute('aria-pressed', 'true');
			await press(chosen);
			await expect(figure.getByRole('term')).toHaveCount(0);
		});
	});
}

test('a pointer at rest, under which FLIP comes to lie, tells about nothing until it moves', async ({
	page,
}) => {
	await page.goto('viden/');
	const figure = await figureOf(page, 'kaede');
	const turn = figure.getByRole('button', { name: 'Vend til FLIP' });
	await turn.scrollIntoViewIfNeeded();
	const { x = 0, y = 0 } = (await turn.boundingBox()) ?? {};
	await page.mouse.move(x + 10, y + 10);
	await page.mouse.down();
	await page.mouse.up();
	const back = figure.getByRole('button', { name: 'Vend til kæden' });
	await expect(back).toBeFocused();
	// Two pictures later whatever lies under the pointer is known.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
	);
	await expect(figure.getByRole('status').first()).toContainText('Hvem mødes i FLIP?');
	await figure.getByText('Praksisunivers').hover();
	await expect(figure.getByRole('status').first()).toContainText('Her mødes');
});

test('the words of the transcript are one stop of the tab key, and arrows go between them', async ({
	page,
}) => {
	await page.goto('rehabiliteringsteam/');
	const figure = await figureOf(page, 'vi-moedeleder');
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
	['vi-moedeleder', '16', 'rehabiliteringsteam/'],
] as const) {
	test(`a view of ${key} that is not there is ignored, and said`, async ({ page }) => {
		await page.goto(`${path}?${key}=${wrong}`);
		const figure = await figureOf(page, key);
		await expect(figure.locator('.figure-misread')).toContainText('Linket peger på noget');
		await expect(figure.locator('[aria-pressed="true"]')).toHaveCount(0);
	});
}

test('a view that comes with the way back leaves the keyboard where it is', async ({ page }) => {
	await page.goto('viden/?kaede=flip');
	const figure = await figureOf(page, 'kaede');
	await page.locator('.skip-link').press('Enter');
	await expect(page).toHaveURL(/#indhold$/u);
	await figure.getByRole('button', { name: 'Vend til kæden' }).press('Enter');
	await expect(figure.getByRole('button', { name: 'Vend til FLIP' })).toBeFocused();
	await page.goBack();
	const turn = figure.getByRole('button', { name: 'Vend til kæden' });
	await expect(turn).toBeVisible();
	// What takes the keyboard takes it after the next drawing.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
	);
	await expect(turn).not.toBeFocused();
});

test('the keyboard tells who meets whom without choosing, as the mouse does', async ({ page }) => {
	await page.goto('viden/');
	const flip = await figureOf(page, 'flip');
	const told = flip.getByRole('status').first();
	await flip.getByRole('button', { name: 'Forskningsunivers' }).focus();
	await page.keyboard.press('Tab');
	await expect(told).toContainText('Her mødes innovation og forandring med rutine og drift.');
	await page.keyboard.press('Tab');
	await expect(told).toContainText('Her mødes de to universer');
	await page.keyboard.press('Tab');
	await expect(told).toContainText('Forskere møder medarbejdere');
	await flip.getByText('Rutine og drift').hover();
	await expect(told).toContainText('Her mødes innovation og forandring');
	await expect(flip.locator('[aria-pressed="true"]')).toHaveCount(0);
	await expect(page).not.toHaveURL(/flip=/u);
});

test('axe is silent and all has room, in every state', async ({ page }) => {
	const found: string[] = [];
	for (const [address, keys] of [
		['viden/', ['kaede', 'flip']],
		['viden/?kaede=kaede-forsker&flip=flip-moede', ['kaede', 'flip']],
		['viden/?kaede=flip-medarbejder&flip=kaede-borger', ['kaede', 'flip']],
		['rehabiliteringsteam/?bord=borger&vi-moedeleder=6', ['bord', 'vi-moedeleder']],
	] as const) {
		await page.goto(address);
		for (const key of keys) await figureOf(page, key);
		if (address.includes('vi-moedeleder=6'))
			await page.getByRole('button', { name: 'teamet', exact: true }).click();
		found.push(...(await lookAt(page, address, [320, 1280, 1920])));
	}
	expect(found).toEqual([]);
});

test('without colours what is chosen is marked, and on paper everything stands without controls', async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('viden/?kaede=kaede-chef&flip=flip-praksis');
	const chain = await figureOf(page, 'kaede');
	const flip = await figureOf(page, 'flip');
	await expect(chain.locator('[aria-current] .figure-mark')).toHaveCSS('outline-style', 'solid');
	await expect(flip.locator('[data-lit]')).toHaveCSS('outline-style', 'solid');
	await expect(flip.locator('.flip-overlap')).toHaveCSS('outline-style', 'none');
	await chain.getByRole('textbox').fill('Forbeholdene');
	await page.emulateMedia({ forcedColors: 'none', media: 'print' });
	for (const figure of [chain, flip]) {
		await expect(figure.locator('.figure-ways').first()).toBeHidden();
		await expect(figure.getByRole('button', { name: 'Hent som SVG' })).toBeHidden();
		await expect(figure.locator('figcaption')).toBeVisible();
	}
	await expect(chain.getByRole('textbox')).toBeHidden();
	await expect(chain.getByRole('definition')).toHaveText('Forbeholdene');
	await expect(chain.locator('.chain-objections li')).toHaveCount(4);

	await page.emulateMedia({ forcedColors: 'active', media: 'screen' });
	await page.goto('rehabiliteringsteam/?bord=borger&vi-moedeleder=6');
	const table = await figureOf(page, 'bord');
	const words = await figureOf(page, 'vi-moedeleder');
	await expect(table.locator('.seats li:has([aria-pressed="true"]) .figure-mark')).toHaveCSS(
		'outline-style',
		'solid',
	);
	const ground = (pressed: boolean) =>
		words
			.locator(`.we-word[aria-pressed="${String(pressed)}"]`)
			.first()
			.evaluate((word) => getComputedStyle(word).backgroundColor);
	expect(await ground(true)).not.toBe(await ground(false));
	await words.getByRole('button', { name: 'teamet', exact: true }).click();
	await page.emulateMedia({ forcedColors: 'none', media: 'print' });
	await expect(words.locator('.we-panel')).toBeHidden();
	await expect(words.getByText('»Fordi vi er både«').last()).toBeVisible();
	await expect(table.getByText('To gange siger mødelederen »du«.')).toBeVisible();
	expect(await ground(true)).toBe(await ground(false));
});

test('each is taken along as a drawing, with what is asked, its caption and its address', async ({
	page,
}) => {
	const textOf = async (key: string) => {
		const figure = await figureOf(page, key);
		const coming = page.waitForEvent('download');
		await figure.getByRole('button', { name: 'Hent som SVG' }).click();
		const svg = (await readFile(await (await coming).path())).toString();
		expect(svg).not.toMatch(/foreignObject|<image|<script| style=/u);
		return page.evaluate((text) => {
			const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
			return [...root.querySelectorAll('text')].map((line) => line.textContent).join(' ');
		}, svg);
	};
	const drawn: string[] = [];
	await page.goto('viden/?kaede=kaede-chef&flip=flip-moede');
	const chain = await figureOf(page, 'kaede');
	await chain.getByRole('textbox').fill('Forbeholdene');
	drawn.push(await textOf('kaede'), await textOf('flip'));
	await page.goto('rehabiliteringsteam/?bord=borger&vi-moedeleder=6');
	const words = await figureOf(page, 'vi-moedeleder');
	await words.getByRole('button', { name: 'teamet', exact: true }).click();
	drawn.push(await textOf('bord'), await textOf('vi-moedeleder'));

	const parts = [
		[
			'Led 3 af 5.',
			'Fokus på redskabers effekt',
			'Forbeholdene',
			'er oplæggets.',
			'kaede=kaede-chef',
		],
		['Her mødes de to universer', 'Rutine og drift', 'Egen gengivelse', 'flip=flip-moede'],
		['Tværfagligt rehabiliteringsmøde', 'ikke på listen', 'Bordet på oplæggets tid', 'bord=borger'],
		['socialforvaltningen', 'c teamet', 'ord for ord. Herkomst: uoplyst', 'vi-moedeleder=6'],
	];
	const missing = drawn.map((text, at) => parts[at]?.filter((part) => !text.includes(part)));
	expect(missing, drawn.join('\n')).toEqual([[], [], [], []]);
	for (const text of drawn) expect(text).not.toMatch(/Hent som|Et led videre|Vend til|Næste ord/u);
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

for (const [width, height] of [
	[1920, 1080],
	[1024, 768],
] as const) {
	test(`on the slide of the welcome the question has room at ${width} × ${height}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await openDeck(page, '#/uddrag-moedeleder');
		const slide = present(page);
		await slide.locator('button.we-word').first().click();
		await slide.getByRole('button', { name: 'alle i lokalet' }).click();
		await expect(slide.getByRole('button', { name: 'vi (alle i lokalet)' })).toBeVisible();
		const [panel, head] = await Promise.all(
			['.we-panel', '.excerpt-block-head'].map((part) =>
				slide.locator(part).evaluate((element) => element.getBoundingClientRect()),
			),
		);
		expect(panel?.bottom).toBeLessThanOrEqual(head?.top ?? 0);
		expect(head?.bottom).toBeLessThanOrEqual(height);
		await page.keyboard.press('ArrowRight');
		await expect(present(page)).toHaveId('uenighed-som-potentiale');
	});
}

test('from the slide of the welcome one comes to the workbench of the excerpt, and back', async ({
	page,
}) => {
	await openDeck(page, '#/uddrag-moedeleder');
	await present(page).getByRole('link', { name: 'arbejd med uddraget' }).click();
	await expect(page).toHaveURL(/uddrag\/moedeleder\/$/u);
	await page.getByRole('button', { name: /^Tur 1/u }).click();
	await expect(page.getByRole('textbox').first()).toBeVisible();
	await page.goBack();
	await expect(present(page)).toHaveId('uddrag-moedeleder');
});
