import { expect, test } from './page.ts';

test('in the room the time is a number and a thin line, which gets shorter', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.goto('opgaver/knyt-turene/rum/');
	await expect(page.getByRole('timer')).toHaveText('3:00');
	const line = page.locator('.timer-line');
	const full = await line.locator('rect').boundingBox();
	expect(full?.height).toBeLessThan(20);
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(page.getByRole('timer')).toHaveText('2:58');
	const left = await line.locator('rect').boundingBox();
	expect(left?.width).toBeLessThan(full?.width ?? 0);
});

test('in the room what a turn opens begins at the edge of the excerpt, for either voice', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.goto('opgaver/knyt-turene/rum/');
	const edges: (number | undefined)[] = [];
	for (const turn of [3, 4]) {
		await page.getByRole('button', { name: `Tur ${turn}`, exact: true }).click();
		const panel = page.getByRole('region', { name: `Tur ${turn}` });
		await expect(panel).toBeVisible();
		const list = await page.locator('.workbench .excerpt').boundingBox();
		const { x = 0 } = (await panel.boundingBox()) ?? {};
		edges.push(x - (list?.x ?? 0));
	}
	expect(edges).toEqual([0, 0]);
});
