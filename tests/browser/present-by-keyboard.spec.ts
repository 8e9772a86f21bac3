import { slideIds } from './addresses.ts';
import { openDeck, present, status, walk } from './deck.ts';
import { expect, test } from './page.ts';

test.describe('by keyboard', () => {
	test('one walks through the whole deck, step by step, and back', async ({ page }) => {
		test.setTimeout(120_000);
		await openDeck(page);
		expect(await walk(page, 'ArrowRight')).toEqual(slideIds);
		await expect(page).toHaveURL(new RegExp(`#/${slideIds.at(-1)}(/\\d+)?$`, 'u'));
		expect(await walk(page, 'ArrowLeft')).toEqual([...slideIds].reverse());
	});

	for (const [forward, back] of [
		['PageDown', 'PageUp'],
		['Space', 'Shift+Space'],
		['ArrowDown', 'ArrowUp'],
	] as const) {
		test(`${forward} and ${back} step on and back`, async ({ page }) => {
			await openDeck(page, '#/plan');
			await page.keyboard.press(forward);
			await expect(present(page)).toHaveId('social-og-beskaeftigelsespolitik');
			await page.keyboard.press(back);
			await expect(present(page)).toHaveId('plan');
		});
	}

	test('Home and End lead to the first and the last slide', async ({ page }) => {
		await openDeck(page, '#/flip');
		await page.keyboard.press('End');
		await expect(present(page)).toHaveId('tak');
		await page.keyboard.press('Home');
		await expect(present(page)).toHaveId('plan');
	});

	test('a focused button keeps Space and arrows; the clicker still moves', async ({ page }) => {
		await openDeck(page, '#/hvem-er-vi');
		const start = present(page).getByRole('button', { name: 'Start' });
		await start.focus();
		for (const key of ['ArrowRight', 'ArrowDown', 'End']) await page.keyboard.press(key);
		await expect(present(page)).toHaveId('hvem-er-vi');
		await page.keyboard.press('Space');
		await expect(present(page).getByRole('button', { name: 'Pause' })).toBeFocused();
		await expect(present(page)).toHaveId('hvem-er-vi');
		await page.keyboard.press('PageDown');
		await expect(present(page)).toHaveId('uddrag-moedeleder');
	});

	test('after a click on a button keys belong to the slide again', async ({ page }) => {
		await openDeck(page, '#/hvem-er-vi');
		await present(page).getByRole('button', { name: 'Start' }).click();
		await page.keyboard.press('ArrowRight');
		await expect(present(page)).toHaveId('uddrag-moedeleder');
	});

	for (const key of ['ArrowRight', 'Escape', 'x', 'Tab', 'Enter']) {
		test(`B makes the screen black, and ${key} lights it again and does nothing else`, async ({
			page,
		}) => {
			await openDeck(page, '#/flip');
			const place = await status(page).textContent();
			await page.keyboard.press('b');
			await expect(page.locator('.pause-overlay')).toBeVisible();
			await expect(status(page)).toHaveText('Skærmen er sort. Tryk på en tast for at fortsætte.');
			await page.keyboard.press(key);
			await expect(page.locator('.pause-overlay')).toBeHidden();
			await expect(status(page)).toHaveText(place ?? '');
			await expect(present(page)).toHaveId('flip');
			await expect(present(page).getByRole('heading').first()).toBeFocused();
			await expect(page.getByRole('dialog')).toBeHidden();
		});
	}

	test('a click lights a black screen, and the deck says where it is', async ({ page }) => {
		await openDeck(page, '#/flip');
		const place = await status(page).textContent();
		await page.keyboard.press('b');
		await page.mouse.click(300, 300);
		await expect(page.locator('.pause-overlay')).toBeHidden();
		await expect(status(page)).toHaveText(place ?? '');
	});

	test('a key that is held down steps on, but switches only once', async ({ page }) => {
		await openDeck(page, '#/plan');
		const hold = async (key: string) => {
			for (let time = 0; time < 4; time += 1) await page.keyboard.down(key);
			await page.keyboard.up(key);
		};
		await hold('b');
		await expect(page.locator('.pause-overlay')).toBeVisible();
		await page.keyboard.press('b');
		await hold('t');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await hold('Escape');
		await expect(page.getByRole('dialog')).toBeVisible();
		await hold('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await hold('PageDown');
		await expect(present(page)).toHaveId(slideIds[4] ?? '');
	});

	test('T changes between light and dark; the deck begins light, also where dark is preferred', async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await openDeck(page);
		const ground = () => present(page).evaluate((slide) => getComputedStyle(slide).backgroundColor);
		const light = await ground();
		expect(light).toBe('rgb(250, 250, 247)');
		await page.keyboard.press('t');
		expect(await ground()).not.toBe(light);
		await page.keyboard.press('t');
		expect(await ground()).toBe(light);
	});

	test('what T chose holds while the tab is open', async ({ page }) => {
		await openDeck(page, '#/flip');
		await page.keyboard.press('t');
		await page.goto('viden/');
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
		await openDeck(page, '#/plan');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.keyboard.press('t');
		await page.reload();
		await openDeck(page);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	});

	test('T works where the browser forbids to remember', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'sessionStorage', {
				get: () => {
					throw new DOMException('forbidden', 'SecurityError');
				},
			});
		});
		await openDeck(page);
		await page.keyboard.press('t');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	});

	test('letters can be switched off', async ({ page }) => {
		await openDeck(page);
		await page.keyboard.press('o');
		await page.getByLabel('Brug bogstaver som genveje').uncheck();
		await page.keyboard.press('Escape');
		await page.keyboard.press('b');
		await expect(page.locator('.pause-overlay')).toBeHidden();
	});
});
