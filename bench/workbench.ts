import { nextPaint, watchEvents } from './next-paint.ts';
import { openBench } from './open-bench.ts';
import type { Page } from '@playwright/test';

/** How quick the workbench is at 4× CPU throttle on an excerpt of 500 turns with 1,000 notes. */
export function benchWorkbench(): Promise<Readonly<Record<string, readonly number[]>>> {
	return openBench(
		'workbench',
		(page) => page.getByRole('button', { name: 'Tur 500' }).waitFor(),
		async (page) => {
			await watchEvents(page);
			return {
				'Opening a turn': await times(20, (round) => open(page, 10 + round * 20)),
				'Typing a note': await typing(page),
				'Drawing a link': await times(20, (round) => link(page, 15 + round * 20)),
			};
		},
	);
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
