import { slideIds } from './addresses.ts';
import { openDeck, present } from './deck.ts';
import { expect, test } from './page.ts';

for (const [ratio, width] of [
	['16:9', 1920],
	['4:3', 1440],
] as const) {
	test(`nothing is cropped on a ${ratio} screen, at any step`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height: 1080 });
		await openDeck(page);
		const cropped = new Set<string>();
		let before = '';
		for (;;) {
			const { id, state, over } = await present(page).evaluate((slide) => {
				const bounds = slide.getBoundingClientRect();
				const over = [...slide.querySelectorAll('h3, p, li, blockquote, svg, td, button')].filter(
					(one) => {
						const { left, right, top, bottom, width } = one.getBoundingClientRect();
						const shown = one.checkVisibility({ checkVisibilityCSS: true }) && width > 1;
						const gone = one.closest('details:not([open]) > :not(summary), .visually-hidden');
						return (
							shown &&
							!gone &&
							(left < bounds.left ||
								right > bounds.right + 1 ||
								top < bounds.top ||
								bottom > bounds.bottom)
						);
					},
				);
				return {
					id: slide.id,
					state: slide.id + slide.querySelectorAll('.fragment.visible').length,
					over: over.map((one) => one.textContent.trim().slice(0, 40)),
				};
			});
			if (state === before) break;
			before = state;
			for (const words of over) cropped.add(`${id}: ${words}`);
			await page.keyboard.press('PageDown');
		}
		expect([...cropped]).toEqual([]);
	});
}

test('an excerpt comes turn by turn; what comes next is only a dashed mark', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await openDeck(page, '#/uddrag-strikkeklub');
	for (let turn = 1; turn <= 8; turn += 1) {
		const now = present(page).locator('.turn[data-place="now"]');
		await expect(now.locator('.turn-mark')).toHaveAccessibleName(`Tur ${turn}`);
		const fits = await now.evaluate((item) => {
			const { bottom } = item.getBoundingClientRect();
			return bottom <= (item.parentElement?.getBoundingClientRect().bottom ?? 0) + 1;
		});
		expect(fits, `turn ${turn} is whole`).toBe(true);
		await expect(present(page).getByText('Hvad sker der så?')).toHaveCount(7);
		await expect(present(page).locator('.turn-next:visible')).toHaveCount(turn < 8 ? 1 : 0);
		if (turn < 8) await page.keyboard.press('ArrowRight');
	}
});

test('a timer counts by the clock, pauses, and says once that the time is up', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-01-12T12:00:00') });
	await openDeck(page, '#/hvem-er-vi');
	const timer = present(page).getByRole('group', { name: 'Tal sammen to og to' });
	await expect(timer.getByRole('timer')).toHaveText('2:00');
	await timer.getByRole('button', { name: 'Start' }).click();
	await page.clock.fastForward(30_000);
	await timer.getByRole('button', { name: 'Pause' }).click();
	const left = await timer.getByRole('timer').innerText();
	expect(left).toMatch(/^1:(30|2\d)$/u);
	await page.clock.fastForward(600_000);
	await expect(timer.getByRole('timer')).toHaveText(left);
	await timer.getByRole('button', { name: 'Fortsæt' }).click();
	await expect(timer.getByRole('status')).toBeEmpty();
	await page.clock.fastForward(95_000);
	await expect(timer.getByRole('status')).toHaveText('Tiden er gået');
	await expect(timer.getByRole('timer')).toHaveText('0:00');
	await timer.getByRole('button', { name: 'Start forfra' }).click();
	await expect(timer.getByRole('timer')).toHaveText(/^(2:00|1:59)$/u);
});

test('in print every slide is there, with everything that comes on it', async ({ page }) => {
	await openDeck(page, '#/flip');
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('.slides > section:visible')).toHaveCount(slideIds.length);
	await expect(page.locator('.slides .fragment:not(.turn):not(:visible)')).toHaveCount(0);
	await expect(page.locator('.slides > section[aria-hidden]')).toHaveCount(0);
	await expect(page.locator('#uddrag-strikkeklub .turn:visible')).toHaveCount(8);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: 'screen' });
	await expect(page.locator('.slides > section:visible')).toHaveCount(1);
});
