import { expect } from './page.ts';
import type { Locator, Page } from '@playwright/test';

/** How somebody works the page: with the keyboard alone, a pointer, or a finger. The same tests are played with each. */
export interface Hands {
	/** Presses a button, a link, a box or a summary. */
	readonly press: (control: Locator) => Promise<void>;
	/** Writes into a field, in the place of what is there. */
	readonly write: (field: Locator, text: string) => Promise<void>;
	/** Chooses an option by its words. */
	readonly choose: (select: Locator, words: string) => Promise<void>;
}

export const ways = ['keyboard', 'pointer'] as const;
/** A finger needs a page with `hasTouch`. */
export const everyWay = [...ways, 'touch'] as const;

export function hands(page: Page, way: (typeof everyWay)[number]): Hands {
	if (way === 'keyboard') return keyboard(page);
	return way === 'touch' ? { ...pointer(), press: (control) => control.tap() } : pointer();
}

function keyboard(page: Page): Hands {
	return {
		press: async (control) => {
			await tabTo(page, control);
			const isLink = await control.evaluate((element) => element.matches('a'));
			await page.keyboard.press(isLink ? 'Enter' : 'Space');
		},
		write: async (field, text) => {
			await tabTo(page, field);
			await page.keyboard.press('ControlOrMeta+a');
			await page.keyboard.insertText(text);
		},
		choose: async (select, words) => {
			await tabTo(page, select);
			const at = await select
				.locator('option')
				.evaluateAll(
					(options, sought) => options.findIndex((o) => o.textContent?.includes(sought)),
					words,
				);
			await page.keyboard.press('Home');
			for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
		},
	};
}

function pointer(): Hands {
	return {
		press: (control) => control.click(),
		write: (field, text) => field.fill(text),
		choose: async (select, words) => {
			const option = select.locator('option', { hasText: words }).first();
			await select.selectOption(await option.evaluate((o) => (o as HTMLOptionElement).value));
		},
	};
}

/** Goes with Tab, and where that takes too long with Shift+Tab, to a control; fails when the keyboard cannot reach it. */
async function tabTo(page: Page, control: Locator): Promise<void> {
	await expect(control).toBeVisible();
	const isThere = () => control.evaluate((element) => element === document.activeElement);
	for (const key of ['Tab', 'Shift+Tab']) {
		for (let step = 0; step < 90; step += 1) {
			if (await isThere()) return;
			await page.keyboard.press(key);
		}
	}
	await expect(control, 'is reached by keyboard').toBeFocused();
}
