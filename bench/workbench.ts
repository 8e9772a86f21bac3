import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.ts';
import { nextPaint, watchEvents } from './next-paint.ts';
import { serveBench } from './serve.ts';
import type { Page } from '@playwright/test';

/** How quick the workbench is at 4× CPU throttle on an excerpt of 500 turns with 1,000 notes. */
export async function benchWorkbench(): Promise<Readonly<Record<string, readonly number[]>>> {
	const { url, close } = await serveBench('workbench');
	const executablePath = findBrowser();
	const browser = await chromium.launch({
		...(executablePath === undefined ? {} : { executablePath }),
		args: ['--no-sandbox', '--disable-background-networking'],
	});
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		await page.goto(url);
		await page.getByRole('button', { name: 'Tur 500' }).waitFor();
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await watchEvents(page);
		return {
			'Opening a turn': await times(20, (round) => open(page, 10 + round * 20)),
			'Typing a note': await typing(page),
			'Drawing a link': await times(20, (round) => link(page, 15 + round * 20)),
		};
	} finally {
		await browser.close();
		await close();
	}
}

async function times(count: number, measure: (round: number) => Promise<number>) {
	const found: number[] = [];
	for (let round = 0; round < count; round += 1) found.push(await measure(round));
	return found;
}

async function open(page: Page, turn: number): Promise<number> {
	const button = mark(page, turn);
	await button.scrollIntoViewIfNeeded();
	return nextPaint(page, () => button.click());
}

async function typing(page: Page): Promise<readonly number[]> {
	await open(page, 250);
	await page.getByLabel('Hvad hæfter du dig ved?').click();
	const letters = [...'Turen begynder med to ord og ender med et andet ord.'];
	return times(letters.length, (at) =>
		nextPaint(page, () => page.keyboard.press(letters[at] ?? 'a')),
	);
}

async function link(page: Page, turn: number): Promise<number> {
	await open(page, turn);
	await page.locator('.links > .button').click();
	const earlier = page.getByRole('button', {
		name: `Knyt til tur ${String(turn - 2)}`,
		exact: true,
	});
	await earlier.scrollIntoViewIfNeeded();
	return nextPaint(page, () => earlier.click());
}

/** Not by its name: among hundreds of buttons the search for a name takes longer than what is measured. */
function mark(page: Page, turn: number) {
	return page.locator(`[data-turn-mark="${String(turn)}"]`);
}
