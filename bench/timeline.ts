import { openBench } from './open-bench.ts';
import type { Page } from '@playwright/test';

/**
 * How long the frames of the policy time line are at 4× CPU throttle while 300 events are zoomed and moved, in ms: with
 * keys, and with the pointer on the brush. 60 frames a second are 16.7 ms each.
 */
export function benchTimeline(): Promise<Readonly<Record<string, readonly number[]>>> {
	return openBench(
		'timeline',
		(page) => line(page).waitFor(),
		async (page) => ({
			'Nothing (a frame)': await frames(page, () => page.waitForTimeout(500)),
			'Zooming with keys': await frames(page, () => zoom(page)),
			'Moving with keys': await frames(page, () => move(page)),
			'Brushing an end': await frames(page, () => drag(page, 0.98, 0.3)),
			'Brushing the window': await frames(page, () => drag(page, 0.15, 0.85)),
		}),
	);
}

const line = (page: Page) => page.getByRole('slider');

async function zoom(page: Page): Promise<void> {
	await line(page).focus();
	for (const key of [...'+++++-----'.repeat(4)]) await page.keyboard.press(key);
}

async function move(page: Page): Promise<void> {
	await line(page).focus();
	await page.keyboard.press('+');
	for (const key of ['Home', 'End']) {
		await page.keyboard.press(key);
		const arrow = key === 'Home' ? 'ArrowRight' : 'ArrowLeft';
		for (let step = 0; step < 16; step += 1) await page.keyboard.press(arrow);
	}
}

/** Drags from one place of the whole line to another and back, a pixel or two at a time. */
async function drag(page: Page, from: number, to: number): Promise<void> {
	const box = await line(page).boundingBox();
	if (!box) throw new Error('The time line has no brush.');
	const at = (part: number) => box.x + box.width * part;
	await page.mouse.move(at(from), box.y + 20);
	await page.mouse.down();
	await page.mouse.move(at(to), box.y + 20, { steps: 150 });
	await page.mouse.move(at(from), box.y + 20, { steps: 150 });
	await page.mouse.up();
}

/** Does something, and gives how long each frame took meanwhile, in ms to a tenth. */
async function frames(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
	await page.evaluate(() => {
		const times: number[] = [];
		Object.assign(window, { times });
		const tick = (time: number) => {
			times.push(time);
			if ((window as unknown as { times: unknown }).times === times) requestAnimationFrame(tick);
		};
		requestAnimationFrame(tick);
	});
	await act();
	const times = await page.evaluate(() => {
		const found = (window as unknown as { times: number[] }).times;
		Object.assign(window, { times: [] });
		return found;
	});
	return times.slice(1).map((time, index) => Math.round((time - times[index]!) * 10) / 10);
}
