import { AxeBuilder } from '@axe-core/playwright';
import { test as bareTest } from '@playwright/test';
import { slideIds } from './addresses.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

/** Opens the deck, at a slide or with anything else after `dias/`, and waits until it runs. */
async function openDeck(page: Page, rest = '') {
	await page.goto(`dias/${rest}`);
	await expect(page.locator('.slides > section.present')).toBeVisible();
	await expect(page.locator('.deck-status')).not.toBeEmpty();
}

const present = (page: Page) => page.locator('.slides > section.present');
const status = (page: Page) => page.locator('.deck-status');

/** Presses a key until the same slide is seen in the same state twice. */
async function walk(page: Page, key: string): Promise<string[]> {
	const seen: string[] = [];
	let state = '';
	for (;;) {
		const [id = '', now = ''] = await present(page).evaluate(({ id, outerHTML }) => [
			id,
			outerHTML,
		]);
		if (id + now === state) return seen;
		if (seen.at(-1) !== id) seen.push(id);
		state = id + now;
		await page.keyboard.press(key);
	}
}

test.describe('by keyboard', () => {
	test('one walks through the whole deck, step by step, and back', async ({ page }) => {
		test.setTimeout(120_000);
		await openDeck(page);
		expect(await walk(page, 'ArrowRight')).toEqual(slideIds);
		await expect(page).toHaveURL(new RegExp(`#/${slideIds.at(-1)}(/\\d+)?$`, 'u'));
		expect(await walk(page, 'ArrowLeft')).toEqual([...slideIds].reverse());
	});

	for (const [forward, back] of [
		['PageDown', 'PageUp'],
		['Space', 'Shift+Space'],
		['ArrowDown', 'ArrowUp'],
	] as const) {
		test(`${forward} and ${back} step on and back`, async ({ page }) => {
			await openDeck(page, '#/plan');
			await page.keyboard.press(forward);
			await expect(present(page)).toHaveId('social-og-beskaeftigelsespolitik');
			await page.keyboard.press(back);
			await expect(present(page)).toHaveId('plan');
		});
	}

	test('Home and End lead to the first and the last slide', async ({ page }) => {
		await openDeck(page, '#/flip');
		await page.keyboard.press('End');
		await expect(present(page)).toHaveId('tak');
		await page.keyboard.press('Home');
		await expect(present(page)).toHaveId('plan');
	});

	test('a focused button keeps Space and arrows; the clicker still moves', async ({ page }) => {
		await openDeck(page, '#/hvem-er-vi');
		const start = present(page).getByRole('button', { name: 'Start' });
		await start.focus();
		for (const key of ['ArrowRight', 'ArrowDown', 'End']) await page.keyboard.press(key);
		await expect(present(page)).toHaveId('hvem-er-vi');
		await page.keyboard.press('Space');
		await expect(present(page).getByRole('button', { name: 'Pause' })).toBeFocused();
		await expect(present(page)).toHaveId('hvem-er-vi');
		await page.keyboard.press('PageDown');
		await expect(present(page)).toHaveId('uddrag-moedeleder');
	});

	test('after a click on a button keys belong to the slide again', async ({ page }) => {
		await openDeck(page, '#/hvem-er-vi');
		await present(page).getByRole('button', { name: 'Start' }).click();
		await page.keyboard.press('ArrowRight');
		await expect(present(page)).toHaveId('uddrag-moedeleder');
	});

	for (const key of ['ArrowRight', 'Escape', 'x', 'Tab', 'Enter']) {
		test(`B makes the screen black, and ${key} lights it again and does nothing else`, async ({
			page,
		}) => {
			await openDeck(page, '#/flip');
			const place = await status(page).textContent();
			await page.keyboard.press('b');
			await expect(page.locator('.pause-overlay')).toBeVisible();
			await expect(status(page)).toHaveText('Skærmen er sort. Tryk på en tast for at fortsætte.');
			await page.keyboard.press(key);
			await expect(page.locator('.pause-overlay')).toBeHidden();
			await expect(status(page)).toHaveText(place ?? '');
			await expect(present(page)).toHaveId('flip');
			await expect(present(page).getByRole('heading').first()).toBeFocused();
			await expect(page.getByRole('dialog')).toBeHidden();
		});
	}

	test('a click lights a black screen, and the deck says where it is', async ({ page }) => {
		await openDeck(page, '#/flip');
		const place = await status(page).textContent();
		await page.keyboard.press('b');
		await page.mouse.click(300, 300);
		await expect(page.locator('.pause-overlay')).toBeHidden();
		await expect(status(page)).toHaveText(place ?? '');
	});

	test('a key that is held down steps on, but switches only once', async ({ page }) => {
		await openDeck(page, '#/plan');
		const hold = async (key: string) => {
			for (let time = 0; time < 4; time += 1) await page.keyboard.down(key);
			await page.keyboard.up(key);
		};
		await hold('b');
		await expect(page.locator('.pause-overlay')).toBeVisible();
		await page.keyboard.press('b');
		await hold('t');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await hold('Escape');
		await expect(page.getByRole('dialog')).toBeVisible();
		await hold('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await hold('PageDown');
		await expect(present(page)).toHaveId(slideIds[4] ?? '');
	});

	test('T changes between light and dark; the deck begins light, also where dark is preferred', async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await openDeck(page);
		const ground = () => present(page).evaluate((slide) => getComputedStyle(slide).backgroundColor);
		const light = await ground();
		expect(light).toBe('rgb(250, 250, 247)');
		await page.keyboard.press('t');
		expect(await ground()).not.toBe(light);
		await page.keyboard.press('t');
		expect(await ground()).toBe(light);
	});

	test('what T chose holds while the tab is open', async ({ page }) => {
		await openDeck(page, '#/flip');
		await page.keyboard.press('t');
		await page.goto('viden/');
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
		await openDeck(page, '#/plan');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.keyboard.press('t');
		await page.reload();
		await openDeck(page);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	});

	test('T works where the browser forbids to remember', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'sessionStorage', {
				get: () => {
					throw new DOMException('forbidden', 'SecurityError');
				},
			});
		});
		await openDeck(page);
		await page.keyboard.press('t');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	});

	test('letters can be switched off', async ({ page }) => {
		await openDeck(page);
		await page.keyboard.press('o');
		await page.getByLabel('Brug bogstaver som genveje').uncheck();
		await page.keyboard.press('Escape');
		await page.keyboard.press('b');
		await expect(page.locator('.pause-overlay')).toBeHidden();
	});
});

test.describe('the address', () => {
	test('opens the slide it names, and the step', async ({ page }) => {
		await openDeck(page, '#/budskaber/1');
		await expect(present(page)).toHaveId('budskaber');
		await expect(present(page).locator('.fragment.visible')).toHaveCount(2);
	});

	test('opens the slide that holds a turn', async ({ page }) => {
		await openDeck(page);
		const turn = await page.locator('#uddrag-strikkeklub .turn').first().getAttribute('id');
		await page.goto(`dias/#${turn}`);
		await expect(present(page)).toHaveId('uddrag-strikkeklub');
	});

	for (const unknown of ['findes-ikke', '3', '%', '<b>']) {
		test(`#/${unknown} opens the first slide and says so`, async ({ page }) => {
			await openDeck(page, `#/${unknown}`);
			await expect(present(page)).toHaveId('plan');
			await expect(status(page)).toContainText(`findes ikke her. Dias 1 af ${slideIds.length}`);
			await expect(status(page)).toBeVisible();
			await page.keyboard.press('ArrowRight');
			await expect(status(page)).toHaveText(new RegExp(`^Dias 2 af ${slideIds.length}`, 'u'));
		});
	}

	test('follows the slide, and Back leaves the deck rather than stepping through it', async ({
		page,
	}) => {
		await page.goto('viden/');
		await openDeck(page);
		for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/#\/hvor-mange$/u);
		await page.goBack();
		await expect(page).toHaveURL(/viden\/$/u);
	});

	test('cannot configure the deck', async ({ page }) => {
		await openDeck(
			page,
			'?keyboard=false&controls=true&view=scroll&showNotes=true&print-pdf#/flip',
		);
		await expect(present(page)).toHaveId('flip');
		await expect(page.locator('.controls, .pdf-page, .scroll-page, .speaker-notes')).toHaveCount(0);
		await page.keyboard.press('PageUp');
		await expect(present(page)).toHaveId('viden-til-praksis');
		expect(new URL(page.url()).search).toBe('');
	});

	test('nor can a message from another window steer it', async ({ page }) => {
		await openDeck(page, '#/flip');
		await page.evaluate(() => postMessage(JSON.stringify({ method: 'slide', args: [2] }), '*'));
		await page.waitForTimeout(200);
		await expect(present(page)).toHaveId('flip');
	});

	test('a narrow window gives no page that scrolls', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 480 });
		await openDeck(page);
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.slides > section:visible')).toHaveCount(1);
	});
});

test.describe('the overview', () => {
	test('opens with O at the current slide and leads to the chosen one', async ({ page }) => {
		await openDeck(page, '#/flip');
		await page.keyboard.press('o');
		const overview = page.getByRole('dialog', { name: 'Oversigt' });
		await expect(overview.getByRole('link')).toHaveCount(slideIds.length);
		await expect(overview.locator('[aria-current="true"]')).toBeFocused();
		await expect(overview.locator('[aria-current="true"]')).toContainText('FLIP');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(overview).toBeHidden();
		await expect(present(page)).toHaveId('samtaler-har-effekt');
		await page.goBack();
		await expect(present(page)).toHaveId('flip');
	});

	test('opens and closes with Escape; meanwhile keys do not move the slides', async ({ page }) => {
		await openDeck(page, '#/flip');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.press('PageDown');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(present(page)).toHaveId('flip');
		await expect(present(page).getByRole('heading').first()).toBeFocused();
	});
});

test.describe('for a screen reader', () => {
	test('the deck is no application, and says in Danish where it is', async ({ page }) => {
		await openDeck(page);
		await expect(page.locator('[role="application"]')).toHaveCount(0);
		await expect(
			page.locator('[aria-live], [role="status"]').and(page.locator(':not(.slide *)')),
		).toHaveCount(1);
		await expect(status(page)).toHaveText(
			`Dias 1 af ${slideIds.length}: Planen for de næste tre timer`,
		);
		await page.goto('dias/#/budskaber');
		await page.keyboard.press('ArrowRight');
		await expect(status(page)).toHaveText(/^Trin 1 af 5: Borgernes forståelse/u);
		const labels = await page
			.locator('slide-deck button, slide-deck [aria-label]')
			.evaluateAll((all) => all.map((one) => `${one.ariaLabel} ${one.textContent}`).join());
		expect(labels).not.toMatch(/slide\b|resume|previous|next/iu);
	});

	test('a new slide has the keyboard on its heading; the others are out of reach', async ({
		page,
	}) => {
		await openDeck(page);
		await page.keyboard.press('ArrowRight');
		await expect(present(page).getByRole('heading').first()).toBeFocused();
		await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(1);
	});

	test('above the slide stands the heading of its own part and of no other', async ({ page }) => {
		await openDeck(page, '#/flip');
		const parts = page.getByRole('main').getByRole('heading', { level: 2 });
		await expect(parts).toHaveCount(1);
		const own = await page
			.locator('.deck-contents > div', { has: page.locator('[href="#flip"]') })
			.locator('.deck-contents-part')
			.textContent();
		expect((await parts.textContent())?.trim()).toBe(own?.trim());
	});

	test('the bar is reached by Tab, keeps the keyboard, and leads to the page of the slide', async ({
		page,
	}) => {
		await openDeck(page, '#/ikke-evaluering');
		const next = page.getByRole('button', { name: 'Næste' });
		await next.focus();
		await expect(page.locator('.deck-bar')).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(present(page)).toHaveId('hvilke-spoergsmaal');
		await expect(next).toBeFocused();
		await page.getByRole('link', { name: 'Læs som side' }).click();
		await expect(page).toHaveURL(/dias\/hvilke-spoergsmaal\/$/u);
		await page.getByRole('link', { name: 'Åbn i præsentationen' }).click();
		await expect(present(page)).toHaveId('hvilke-spoergsmaal');
	});
});

test.describe('axe finds nothing', () => {
	const problems = async (page: Page, rules: readonly string[] = []) => {
		const axe = new AxeBuilder({ page }).include('slide-deck');
		const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
		return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	};

	test('in the overview and the bar', async ({ page }) => {
		await openDeck(page, '#/flip');
		expect(await problems(page)).toEqual([]);
		await page.keyboard.press('o');
		expect(await problems(page)).toEqual([]);
	});

	test('wrong with the contrast of any slide in the dark', async ({ page }) => {
		test.setTimeout(300_000);
		await page.setViewportSize({ width: 1920, height: 1080 });
		await openDeck(page);
		await page.keyboard.press('t');
		for (const id of slideIds) {
			await page.goto(`dias/#/${id}/9`);
			await expect(present(page)).toHaveId(id);
			await expect(present(page).locator('.fragment:not(.visible)')).toHaveCount(0);
			expect(await problems(page, ['color-contrast']), id).toEqual([]);
		}
	});
});

for (const [ratio, width] of [
	['16:9', 1920],
	['4:3', 1440],
] as const) {
	test(`nothing is cropped on a ${ratio} screen, at any step`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height: 1080 });
		await openDeck(page);
		const cropped = new Set<string>();
		let before = '';
		for (;;) {
			const { id, state, over } = await present(page).evaluate((slide) => {
				const bounds = slide.getBoundingClientRect();
				const over = [...slide.querySelectorAll('h3, p, li, blockquote, svg, td, button')].filter(
					(one) => {
						const { left, right, top, bottom, width } = one.getBoundingClientRect();
						const shown = one.checkVisibility({ checkVisibilityCSS: true }) && width > 1;
						const gone = one.closest('details:not([open]) > :not(summary), .visually-hidden');
						return (
							shown &&
							!gone &&
							(left < bounds.left ||
								right > bounds.right + 1 ||
								top < bounds.top ||
								bottom > bounds.bottom)
						);
					},
				);
				return {
					id: slide.id,
					state: slide.id + slide.querySelectorAll('.fragment.visible').length,
					over: over.map((one) => one.textContent.trim().slice(0, 40)),
				};
			});
			if (state === before) break;
			before = state;
			for (const words of over) cropped.add(`${id}: ${words}`);
			await page.keyboard.press('PageDown');
		}
		expect([...cropped]).toEqual([]);
	});
}

test('an excerpt comes turn by turn; what comes next is only a dashed mark', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await openDeck(page, '#/uddrag-strikkeklub');
	for (let turn = 1; turn <= 8; turn += 1) {
		const now = present(page).locator('.turn[data-place="now"]');
		await expect(now.locator('.turn-mark')).toHaveText(`Tur ${turn}`);
		const fits = await now.evaluate((item) => {
			const { bottom } = item.getBoundingClientRect();
			return bottom <= (item.parentElement?.getBoundingClientRect().bottom ?? 0) + 1;
		});
		expect(fits, `turn ${turn} is whole`).toBe(true);
		await expect(present(page).getByText('Hvad sker der så?')).toHaveCount(7);
		await expect(present(page).locator('.turn-next:visible')).toHaveCount(turn < 8 ? 1 : 0);
		if (turn < 8) await page.keyboard.press('ArrowRight');
	}
});

test('a timer counts by the clock, pauses, and says once that the time is up', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-01-12T12:00:00') });
	await openDeck(page, '#/hvem-er-vi');
	const timer = present(page).getByRole('group', { name: 'Tal sammen to og to' });
	await expect(timer.getByRole('timer')).toHaveText('2:00');
	await timer.getByRole('button', { name: 'Start' }).click();
	await page.clock.fastForward(30_000);
	await timer.getByRole('button', { name: 'Pause' }).click();
	const left = await timer.getByRole('timer').innerText();
	expect(left).toMatch(/^1:(30|2\d)$/u);
	await page.clock.fastForward(600_000);
	await expect(timer.getByRole('timer')).toHaveText(left);
	await timer.getByRole('button', { name: 'Fortsæt' }).click();
	await expect(timer.getByRole('status')).toBeEmpty();
	await page.clock.fastForward(95_000);
	await expect(timer.getByRole('status')).toHaveText('Tiden er gået');
	await expect(timer.getByRole('timer')).toHaveText('0:00');
	await timer.getByRole('button', { name: 'Start forfra' }).click();
	await expect(timer.getByRole('timer')).toHaveText(/^(2:00|1:59)$/u);
});

test('with reduced motion fragments are simply there', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openDeck(page, '#/budskaber');
	const durations = await present(page)
		.locator('.fragment')
		.evaluateAll((all) => all.map((one) => getComputedStyle(one).transitionDuration));
	expect(new Set(durations)).toEqual(new Set(['0s']));
});

test('in print every slide is there, with everything that comes on it', async ({ page }) => {
	await openDeck(page, '#/flip');
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('.slides > section:visible')).toHaveCount(slideIds.length);
	await expect(page.locator('.slides .fragment:not(.turn):not(:visible)')).toHaveCount(0);
	await expect(page.locator('.slides > section[aria-hidden]')).toHaveCount(0);
	await expect(page.locator('#uddrag-strikkeklub .turn:visible')).toHaveCount(8);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: 'screen' });
	await expect(page.locator('.slides > section:visible')).toHaveCount(1);
});

for (const [when, rest] of [
	['before anything is drawn', '?tema=lys'],
	['on the way', ''],
] as const) {
	bareTest(`a deck that fails ${when} is left as a page to read`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		// Safari refuses more than a hundred of these in half a minute.
		await page.addInitScript(() => {
			history.replaceState = () => {
				throw new Error('refused');
			};
		});
		await page.goto(`dias/${rest}`);
		await expect.poll(() => errors).toContain('refused');
		await expect(page.locator('.slides > section:visible')).toHaveCount(slideIds.length);
		await expect(page.locator('.slide-title > a')).toHaveCount(slideIds.length);
		await expect(page.locator('.deck-head .deck-contents a').first()).toBeVisible();
		await expect(page.locator('.deck-bar')).toBeHidden();
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
		await page.mouse.wheel(0, 2000);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	});
}

test('a deck taken off the page while it starts ends; put back, it runs', async ({ page }) => {
	await openDeck(page, '#/plan');
	const off = await page.evaluateHandle(() => {
		const deck = document.querySelector('slide-deck')!;
		deck.remove();
		document.body.prepend(deck);
		deck.remove();
		return deck;
	});
	// Long enough for a start that was not stopped.
	await page.waitForTimeout(300);
	await expect(page.locator('html')).not.toHaveClass(/reveal/u);
	await expect(page.locator('body')).not.toHaveClass(/reveal/u);
	expect(await page.title()).not.toContain('Planen');
	await off.evaluate((deck) => document.body.prepend(deck));
	await expect(page).toHaveTitle(/^Planen/u);
	await expect(present(page)).toHaveId('plan');
	await page.keyboard.press('PageDown');
	await expect(present(page)).toHaveId(slideIds[1] ?? '');
	await page.keyboard.press('o');
	await expect(page.getByRole('dialog').getByRole('link')).toHaveCount(slideIds.length);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every heading leads to the page of its slide, under the heading of its part', async ({
		page,
	}) => {
		await page.goto('dias/');
		const links = page.locator('.slides > h2 ~ section > h3 > a');
		await expect(links).toHaveCount(slideIds.length);
		await expect(links.first()).toHaveAttribute('href', /\/dias\/plan\/$/u);
		await expect(page.locator('.slides > h2')).toHaveText(
			await page.locator('.deck-contents-part').allInnerTexts(),
		);
		await expect(page.locator('.fragment').first()).toBeVisible();
		await expect(page.locator('.deck-bar, dialog, .timer-clock')).not.toHaveCount(0);
		for (const part of await page.locator('.deck-bar, dialog, .timer-clock').all()) {
			await expect(part).toBeHidden();
		}
	});
});
