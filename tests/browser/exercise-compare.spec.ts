import { hands, ways } from './hands.ts';
import { lookAt } from './look.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

const forms = [
	{ form: 'alone', path: 'opgaver/sammenlign-to-forloeb/' },
	{ form: 'in a room', path: 'opgaver/sammenlign-to-forloeb/rum/' },
] as const;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const place = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const first = (page: Page, name: string) => place(page, name).getByRole('textbox').first();

/** Where something is written at each step, in a form. */
const asked = {
	alone: {
		second: ['Forløb A, 2. position', 'Forløb B, 2. position'],
		third: ['Forløb A, 3. position', 'Forløb B, 3. position', 'Forløb A, 5. position'],
		other: ['Forløb C, 1. position', 'Forløb D, 2. position'],
	},
	'in a room': {
		second: ['2. position'],
		third: ['3. position', '5. position'],
		other: ['1. position', '2. position'],
	},
} as const;

async function open(page: Page, path: string) {
	await page.goto(path);
	// The runner comes alive as it comes into sight.
	await page.locator('.runner').scrollIntoViewIfNeeded();
	await expect(place(page, '1. position')).toBeVisible();
}

for (const { form, path } of forms) {
	for (const way of ways) {
		test(`is played from start to end ${form}, by ${way}`, async ({ page }) => {
			const { press, write } = hands(page, way);
			const next = () => press(button(page, 'Næste trin'));
			const writeAt = async (names: readonly string[]) => {
				for (const name of names) await write(first(page, name), `Skrevet ved ${name}`);
			};
			await open(page, path);
			await write(first(page, '1. position'), 'Siger, hvad borgeren vil');

			await next();
			await expect(page.getByText('Okay.', { exact: true })).toHaveCount(0);
			await writeAt(asked[form].second);
			await next();
			await expect(page.getByText('Okay.', { exact: true })).toBeVisible();
			await expect(heading(page, 'Gribning')).toHaveCount(0);
			await writeAt(asked[form].third);

			await next();
			await expect(heading(page, 'Gribning')).toBeVisible();
			const own = page.locator('.compare-own-words');
			await expect(own).toContainText('Siger, hvad borgeren vil');
			for (const name of [...asked[form].second, ...asked[form].third]) {
				await expect(own).toContainText(`Skrevet ved ${name}`);
			}
			await write(page.getByRole('textbox', { name: /som forklaringen ikke siger/u }), 'Tempoet.');

			await next();
			await expect(page.getByText('Parret er en analogi.')).toBeVisible();
			await writeAt(asked[form].other);
			await press(button(page, 'Til spørgsmålet'));
			await write(page.getByRole('textbox', { name: /På hvilken position/u }), 'Den anden.');
			await press(button(page, 'Luk øvelsen'));
			await expect(page.getByText('Øvelsen er lukket.')).toBeVisible();

			await page.reload();
			await page.locator('.runner').scrollIntoViewIfNeeded();
			await press(button(page, 'Forrige trin'));
			for (const name of asked[form].other) {
				await expect(first(page, name)).toHaveValue(`Skrevet ved ${name}`);
			}
			await press(button(page, 'Forrige trin'));
			await expect(own).toContainText('Siger, hvad borgeren vil');
		});

		test(`shows one course at a time ${form}, by ${way}`, async ({ page }) => {
			const { press } = hands(page, way);
			await open(page, path);
			await button(page, /^3/u).click();
			const alone = page.getByRole('radio', { name: 'Kun forløb B' });
			if (way === 'pointer') {
				await press(alone);
			} else {
				await page.getByRole('radio', { name: 'Begge forløb' }).focus();
				await page.keyboard.press('ArrowUp');
			}
			await expect(alone).toBeChecked();
			await expect(page.getByText('Okay.', { exact: true })).toBeVisible();
			await expect(page.getByText('Det kunne være fint.', { exact: true })).toHaveCount(0);
			await expect(page.locator('.compare-pair > [role=status]')).toHaveText(
				'Nu vises kun forløb B.',
			);
		});
	}

	test(`pleases axe ${form}, in light and dark, and fits every screen`, async ({ page }) => {
		const found: string[] = [];
		const look = async (state: string) => {
			found.push(...(await lookAt(page, state)));
		};
		await open(page, path);
		await first(page, '1. position').fill('w'.repeat(200));
		for (const step of [1, 2, 3, 4, 5]) {
			await button(page, new RegExp(`^${step}`, 'u')).click();
			await look(`step ${step}`);
		}
		await button(page, /^3/u).click();
		await page.getByRole('radio', { name: 'Kun forløb A' }).check();
		await look('one course');
		expect(found).toEqual([]);
	});
}

test('the beginning stays in sight on a laptop, and covers no field one goes to', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, 'opgaver/sammenlign-to-forloeb/');
	await button(page, /^3/u).click();
	const opening = page.locator('.compare-opening');
	await first(page, 'Forløb A, 5. position').focus();
	await expect(opening).toBeInViewport();
	await page.evaluate(() => scrollBy(0, 200));
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	const [above, field] = await Promise.all([
		opening.boundingBox(),
		page.locator(':focus').boundingBox(),
	]);
	expect(field?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
});

test('without script the four courses have four names', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await page.goto('opgaver/sammenlign-to-forloeb/');
	await expect(page.locator('.compare-name')).toHaveText([
		'Forløb A',
		'Forløb B',
		'Forløb C',
		'Forløb D',
	]);
	await context.close();
});
