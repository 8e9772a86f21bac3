import { slideIds } from './addresses.ts';
import { openDeck, present, status } from './deck.ts';
import { expect, test } from './page.ts';

test.describe('the address', () => {
	test('opens the slide it names, and the step', async ({ page }) => {
		await openDeck(page, '#/budskaber/1');
		await expect(present(page)).toHaveId('budskaber');
		await expect(present(page).locator('.fragment.visible')).toHaveCount(2);
	});

	test('opens the slide that holds a turn', async ({ page }) => {
		await openDeck(page);
		const turn = await page.locator('#uddrag-strikkeklub .turn').first().getAttribute('id');
		await page.goto(`dias/#${turn}`);
		await expect(present(page)).toHaveId('uddrag-strikkeklub');
	});

	for (const unknown of ['findes-ikke', '3', '%', '<b>']) {
		test(`#/${unknown} opens the first slide and says so`, async ({ page }) => {
			await openDeck(page, `#/${unknown}`);
			await expect(present(page)).toHaveId('plan');
			await expect(status(page)).toContainText(`findes ikke her. Dias 1 af ${slideIds.length}`);
			await expect(status(page)).toBeVisible();
			await page.keyboard.press('ArrowRight');
			await expect(status(page)).toHaveText(new RegExp(`^Dias 2 af ${slideIds.length}`, 'u'));
		});
	}

	test('follows the slide, and Back leaves the deck rather than stepping through it', async ({
		page,
	}) => {
		await page.goto('viden/');
		await openDeck(page);
		for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/#\/hvor-mange$/u);
		await page.goBack();
		await expect(page).toHaveURL(/viden\/$/u);
	});

	test('cannot configure the deck', async ({ page }) => {
		await openDeck(
			page,
			'?keyboard=false&controls=true&view=scroll&showNotes=true&print-pdf#/flip',
		);
		await expect(present(page)).toHaveId('flip');
		await expect(page.locator('.controls, .pdf-page, .scroll-page, .speaker-notes')).toHaveCount(0);
		await page.keyboard.press('PageUp');
		await expect(present(page)).toHaveId('viden-til-praksis');
		expect(new URL(page.url()).search).toBe('');
	});

	test('nor can a message from another window steer it', async ({ page }) => {
		await openDeck(page, '#/flip');
		await page.evaluate(() => postMessage(JSON.stringify({ method: 'slide', args: [2] }), '*'));
		await page.waitForTimeout(200);
		await expect(present(page)).toHaveId('flip');
	});

	test('a narrow window gives no page that scrolls', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 480 });
		await openDeck(page);
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.slides > section:visible')).toHaveCount(1);
	});
});

test.describe('the overview', () => {
	test('opens with O at the current slide and leads to the chosen one', async ({ page }) => {
		await openDeck(page, '#/flip');
		await page.keyboard.press('o');
		const overview = page.getByRole('dialog', { name: 'Oversigt' });
		await expect(overview.getByRole('link')).toHaveCount(slideIds.length);
		await expect(overview.locator('[aria-current="true"]')).toBeFocused();
		await expect(overview.locator('[aria-current="true"]')).toContainText('FLIP');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(overview).toBeHidden();
		await expect(present(page)).toHaveId('samtaler-har-effekt');
		await page.goBack();
		await expect(present(page)).toHaveId('flip');
	});

	test('opens and closes with Escape; meanwhile keys do not move the slides', async ({ page }) => {
		await openDeck(page, '#/flip');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.press('PageDown');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(present(page)).toHaveId('flip');
		await expect(present(page).getByRole('heading').first()).toBeFocused();
	});
});
