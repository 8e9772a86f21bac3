import { readFile } from 'node:fs/promises';
import { expect, test } from './page.ts';
import type { Locator, Page } from '@playwright/test';

/** Pages that have every kind of figure between them, how many each has, and in which dress they are taken as well. */
const pages = [
	['', 2, 'phone'],
	['politik/', 3, 'dark'],
	['borgermodeller/?lister=brev.-80.-60', 3, 'phone'],
	['viden/', 4, 'forced'],
	['rehabiliteringsteam/', 3, 'dark'],
	['gribning/', 1, 'phone'],
	['uddrag/strikkeklub/?partitur-strikkeklub=vi_ressourceforloeb', 1, 'forced'],
] as const;

for (const [address, count, dress] of pages) {
	test(`the figures of /${address} are taken along, in light and in ${dress}`, async ({ page }) => {
		await page.goto(address);
		const figures = page.locator('main :is(.figure, .score, .we)');
		await expect(figures).toHaveCount(count);
		for (const figure of await figures.all()) {
			await figure.scrollIntoViewIfNeeded();
			const button = figure.getByText('Hent som SVG');
			await expect(button).toBeAttached();
			if (!(await button.isVisible())) await figure.locator('summary').last().click();
			expect((await look(page, figure)).ground).toBe(paper);
		}
		expect(await coloursOf(page, await take(page, figures.first(), 'PNG'))).toBeGreaterThan(2);

		await wear[dress](page);
		for (const figure of await figures.all()) {
			expect((await look(page, figure)).ground).toBe(grounds[dress]);
		}
	});
}

const wear = {
	dark: (page: Page) => page.emulateMedia({ colorScheme: 'dark' }),
	forced: (page: Page) => page.emulateMedia({ forcedColors: 'active' }),
	phone: (page: Page) => page.setViewportSize({ width: 320, height: 720 }),
};
/** As `tokens.css` has them, and the browser where colours are forced. */
const paper = 'rgb(250, 250, 247)';
const grounds = { dark: 'rgb(18, 24, 29)', forced: 'rgb(255, 255, 255)', phone: paper };

async function take(page: Page, figure: Locator, form: 'SVG' | 'PNG'): Promise<Buffer> {
	const coming = page.waitForEvent('download');
	await figure.getByRole('button', { name: `Hent som ${form}` }).click();
	const file = await coming;
	expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+\.(?:svg|png)$/u);
	return readFile(await file.path());
}

/** A figure as an SVG file: well formed, all of it inside, with caption and address, without buttons. */
async function look(page: Page, figure: Locator) {
	const svg = (await take(page, figure, 'SVG')).toString();
	expect(svg).not.toMatch(
		/NaN|Infinity|undefined|foreignObject|href|<image|<script| style=|var\(/u,
	);
	const drawn = await page.evaluate((text) => {
		const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
		const [width = 0, height = 0] = ['width', 'height'].map((name) =>
			Number(root.getAttribute(name)),
		);
		const lines = [...root.querySelectorAll('text')].map((line) => ({
			words: line.textContent ?? '',
			at: ['x', 'y', 'textLength'].map((name) => Number(line.getAttribute(name))),
		}));
		return {
			name: root.localName,
			ground: root.querySelector('rect')?.getAttribute('fill'),
			shapes: root.querySelectorAll('path, rect, line').length,
			text: lines.map(({ words }) => words).join(' '),
			outside: lines
				.filter(
					({ at: [x = 0, y = 0, long = 0] }) => x < 0 || y < 0 || x + long > width || y > height,
				)
				.map(({ words }) => words),
		};
	}, svg);
	expect(drawn.name).toBe('svg');
	expect(drawn.outside).toEqual([]);
	const bare = (text: string) => text.replace(/[\s\u00AD]/gu, '');
	expect(bare(drawn.text)).toContain(bare(page.url()));
	const caption = await figure.locator('figcaption').first().textContent();
	expect(bare(drawn.text).replace(/-/gu, '')).toContain(bare(caption ?? '?').replace(/-/gu, ''));
	expect(drawn.text).not.toContain('Hent som');
	return drawn;
}

/** How many colours a picture has. */
function coloursOf(page: Page, png: Buffer): Promise<number> {
	return page.evaluate(async (text) => {
		const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
		const picture = await createImageBitmap(new Blob([bytes]));
		const pen = new OffscreenCanvas(100, 100).getContext('2d');
		pen?.drawImage(picture, 0, 0, 100, 100);
		const points = new Uint32Array(pen?.getImageData(0, 0, 100, 100).data.buffer ?? []);
		return new Set(points).size;
	}, png.toString('base64'));
}
