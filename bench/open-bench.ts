import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser.ts';
import { serveBench } from './serve.ts';
import type { Page } from '@playwright/test';

/** Opens the page in a folder of `bench/` in a browser of its own, measures there at 4× CPU throttle, and closes it. */
export async function openBench<Found>(
	name: string,
	ready: (page: Page) => Promise<void>,
	measure: (page: Page) => Promise<Found>,
): Promise<Found> {
	const { url, close } = await serveBench(name);
	const executablePath = findBrowser();
	const browser = await chromium.launch({
		...(executablePath === undefined ? {} : { executablePath }),
		args: ['--no-sandbox', '--disable-background-networking'],
	});
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		await page.goto(url);
		await ready(page);
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		return await measure(page);
	} finally {
		await browser.close();
		await close();
	}
}
