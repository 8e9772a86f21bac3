import { nextPaint, watchEvents } from './next-paint.ts';
import { openBench } from './open-bench.ts';
import type { Locator, Page } from '@playwright/test';

/** How quick the workbench is at 4× CPU throttle on an excerpt of 500 turns with 1,000 notes. */
export function benchWorkbench(): Promise<Readonly<Record<string, readonly number[]>>> {
	return openBench(
		'workbench',
		(page) => page.getByRole('button', { name: 'Tur 500' }).waitFor(),
		async (page) => {
			await watchEvents(page);
			return {
				'A button with a number': await times(10, () => nothing(page)),
				'Opening a turn': await times(20, (round) => open(page, 10 + round * 20)),
				'Typing a note': await typing(page),
				...(await links(page)),
			};
		},
	);
}

async function times(count: number, measure: (round: number) => Promise<number>) {
	const found: number[] = [];
	for (let round = 0; round < count; round += 1) found.push(await measure(round));
	return found;
}

/** What any press costs on this machine: the rest is the workbench's. */
async function nothing(page: Page): Promise<number> {
	await page.evaluate(() => {
		if (document.getElementById('nothing')) return;
		const button = document.createElement('button');
		button.id = 'nothing';
		button.onclick = () => (button.textContent = String(Number(button.textContent) + 1));
		document.body.prepend(button);
	});
	return press(page, page.locator('#nothing'));
}

function open(page: Page, turn: number): Promise<number> {
	return press(page, mark(page, turn));
}

async function typing(page: Page): Promise<readonly number[]> {
	await open(page, 250);
	await page.getByLabel('Hvad hæfter du dig ved?').click();
	const letters = [...'Turen begynder med to ord og ender med et andet ord.'];
	return times(letters.length, (at) =>
		nextPaint(page, () => page.keyboard.press(letters[at] ?? 'a')),
	);
}

async function links(page: Page) {
	const begun: number[] = [];
	const drawn = await times(20, async (round) => {
		const turn = 15 + round * 20;
		await open(page, turn);
		begun.push(await press(page, page.locator('.links > .button')));
		return press(page, mark(page, turn - 2));
	});
	return { 'Beginning a link': begun, 'Drawing a link': drawn };
}

/**
 * A press with the pointer, without the checks a test does before: they would be measured too. The pointer comes first,
 * and what that sets off is over.
 */
async function press(page: Page, target: Locator): Promise<number> {
	await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	await page.waitForTimeout(100);
	const box = await target.boundingBox();
	if (!box) throw new Error('What is to be pressed cannot be seen.');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.waitForTimeout(300);
	return nextPaint(page, () => page.mouse.click(x, y, { delay: pressed }));
}

/** Ms between down and up, as with a finger. */
const pressed = 80;

/** Not by its name: among hundreds of buttons the search for a name takes longer than what is measured. */
function mark(page: Page, turn: number) {
	return page.locator(`[data-turn-mark="${String(turn)}"]`);
}
