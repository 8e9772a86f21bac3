import type { Page } from '@playwright/test';

/** Makes the page note how long each press and key takes from the event to the next paint (Event Timing, W3C). */
export function watchEvents(page: Page): Promise<void> {
	return page.evaluate(() => {
		const durations: number[] = [];
		Object.assign(window, { durations });
		new PerformanceObserver((list) => {
			// Not what the browser sends when something else has come under the pointer.
			const own = list.getEntries().filter(({ name }) => /down|up|click|press|input/u.test(name));
			for (const { duration } of own) durations.push(duration);
			// The shortest a browser reports is 16 ms, and it rounds to 8.
		}).observe({
			type: 'event',
			durationThreshold: 16,
			buffered: false,
		} as PerformanceObserverInit);
	});
}

/** Does something once, and gives the longest time from one of its events to the paint after it, in ms; 16 for less. */
export async function nextPaint(page: Page, act: () => Promise<void>): Promise<number> {
	await page.evaluate(() => {
		(window as unknown as { durations: number[] }).durations.length = 0;
	});
	await act();
	// Entries come after the paint they tell of.
	await page.waitForTimeout(400);
	return page.evaluate(() =>
		Math.max(16, ...(window as unknown as { durations: number[] }).durations),
	);
}
