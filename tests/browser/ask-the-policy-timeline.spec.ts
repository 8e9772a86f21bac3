import { readFile } from 'node:fs/promises';
import { contrastFindings } from './axe.ts';
import { openDeck, present, status } from './deck.ts';
import { everyWay, hands } from './hands.ts';
import { lookAt } from './look.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';
import type { TimelineData } from '~/components/timeline/timeline-data.ts';

// A finger may come to every page here.
test.use({ hasTouch: true });

/** With its words, how sure it is, and its year on the pressed label. */
const opened = 'vis.ny-hovedlov-2027';
const pair = '2003-2010.5_vis.matchkategorier-2004.matchgrupper-2010';

/** The policy time line, when it answers. */
async function open(page: Page, state = '') {
	await page.goto(`tidslinje/${state && `?tidslinje=${state}`}`);
	const figure = page.locator('live-figure[data-figure="timeline"]');
	await expect(figure).toHaveAttribute('data-state', 'alive');
	return figure;
}

for (const way of everyWay) {
	test(`by ${way}: zooms, filters, opens, compares, and the address says it`, async ({ page }) => {
		const figure = await open(page);
		const { press } = hands(page, way);
		await press(figure.getByRole('button', { name: 'Zoom ind' }));
		await expect(figure.locator('.timeline-shown')).toContainText('juli 2000 til juli 2013');
		await press(figure.getByRole('checkbox', { name: 'Ydelse' }));
		await expect(figure.getByText('Starthjælp og kontanthjælpsloft')).toHaveCount(0);
		await press(figure.getByRole('button', { name: 'efter potentiale, 2010' }));
		await press(figure.getByRole('button', { name: '2004', exact: true }));
		await expect(figure.locator('article')).toHaveCount(2);
		await expect(page).toHaveURL(/vis\.matchkategorier-2004\.matchgrupper-2010/u);
		const address = page.url();
		await page.goto(address);
		await expect(figure.locator('article')).toHaveCount(2);
		await expect(figure.getByRole('checkbox', { name: 'Ydelse' })).not.toBeChecked();
		await press(figure.getByRole('button', { name: 'Næste hændelse' }));
		await expect(figure.locator('article')).toContainText('Reform af førtidspension');
		await press(figure.getByRole('button', { name: 'Luk' }));
		await expect(figure.getByRole('button', { name: 'efter nærhed', exact: false })).toBeVisible();
		await expect(figure.locator('article')).toHaveCount(0);
	});
}

test('with the keyboard on the line, plus, minus, arrows, Home and End move the years', async ({
	page,
}) => {
	const figure = await open(page);
	const line = figure.getByRole('slider');
	const steps = [
		['+', 'juli 2000 til juli 2013'],
		['Home', '1994 til 2007'],
		['ArrowRight', 'april 1997 til april 2010'],
		['End', '2014 til 2027'],
		['-', '2001 til 2027'],
	] as const;
	await line.focus();
	for (const [key, years] of steps) {
		await page.keyboard.press(key);
		await expect(line).toHaveAttribute('aria-valuetext', years);
	}
	await expect(figure.getByText('Samme målestok som linjen ovenfor')).toBeVisible();
});

test('with the pointer the end of the window is dragged, and written down once it is let go', async ({
	page,
}) => {
	const figure = await open(page);
	const line = figure.getByRole('slider');
	const box = (await line.boundingBox())!;
	const at = (year: number) => box.x + ((year - 1994) / 33) * box.width;
	await page.mouse.move(at(2020), box.y + 20);
	await page.mouse.down();
	await page.mouse.move(at(2012), box.y + 20, { steps: 5 });
	await expect(line).toHaveAttribute('aria-valuetext', '1994 til 2012');
	expect(page.url()).not.toContain('1994');
	await page.mouse.up();
	await expect(page).toHaveURL(/tidslinje=1994-2012/u);
});

test('a wrong address is told of, and the line shown from the beginning', async ({ page }) => {
	const figure = await open(page, 'vis.jobcentre-1066');
	await expect(figure.getByText('figuren ikke kan vise')).toBeVisible();
	await expect(figure.locator('.timeline-shown')).toHaveText(
		/^Viser 1994 til 2020: \d+ hændelser, og \d+ siden oplægget\.$/u,
	);
});

for (const wrong of ['tabel', 'vis.matchkategorier-2004', '2003-2011']) {
	test(`where one categorisation is large, »${wrong}« is no view, and that is told`, async ({
		page,
	}) => {
		await page.goto(`dias/rids-2004/?tidslinje-2004=${wrong}`);
		const figure = page.locator('live-figure[data-figure="timeline"]');
		await figure.scrollIntoViewIfNeeded();
		await expect(figure.getByText('figuren ikke kan vise')).toBeVisible();
		await expect(figure.locator('.timeline-opened .timeline-stack')).toHaveCount(1);
		await figure.getByRole('button', { name: /^2010/u }).click();
		await expect(figure.getByText('figuren ikke kan vise')).toHaveCount(0);
	});
}

test('where the browser refuses the address for a moment, the line answers, and the address follows', async ({
	page,
}) => {
	const figure = await open(page);
	await page.evaluate(() => {
		const write = history.replaceState.bind(history);
		let times = 0;
		history.replaceState = (...given) => {
			times += 1;
			if (times === 1) throw new DOMException('Too many calls.', 'SecurityError');
			write(...given);
		};
	});
	await figure.getByRole('slider').press('+');
	await expect(figure.locator('.timeline-shown')).toContainText('juli 2000 til juli 2013');
	await expect(page).toHaveURL(/tidslinje=2000\.5-2013\.5$/u);
});

test('a key held down ends with the address of what is shown', async ({ page }) => {
	const figure = await open(page, '1994-1996');
	const line = figure.getByRole('slider');
	for (let press = 0; press < 20; press += 1) await line.press('ArrowRight');
	await expect(line).toHaveAttribute('aria-valuetext', '2004 til 2006');
	await expect(page).toHaveURL(/tidslinje=2004-2006$/u);
});

test('what was changed just before the page is left stands in its address', async ({ page }) => {
	const figure = await open(page, '1994-1996');
	const line = figure.getByRole('slider');
	for (let press = 0; press < 4; press += 1) await line.press('ArrowRight');
	const address = await page.evaluate(() => {
		dispatchEvent(new PageTransitionEvent('pagehide'));
		return location.href;
	});
	expect(address).toContain('tidslinje=1996-1998');
});

test('with very many events the keyboard stays on the step that moves the years', async ({
	page,
}) => {
	await page.route('**/tidslinje.json', async (route) => {
		const answer = await route.fetch();
		const data = (await answer.json()) as TimelineData;
		const since = data.entries.findIndex(({ event }) => event.kind === 'since');
		const last = data.entries[since - 1]!;
		const more = Array.from({ length: 60 }, (_, index) => ({
			...last,
			event: { ...last.event, id: `flere-${index}` },
		}));
		await route.fulfill({ json: { ...data, entries: data.entries.toSpliced(since, 0, ...more) } });
	});
	const figure = await open(page, '2010-2013.5_vis.kontanthjaelpsudspil-2013');
	const next = figure.getByRole('button', { name: 'Næste hændelse' });
	await next.press('Enter');
	await expect(figure.locator('.timeline-article-title')).toContainText('Parathed');
	await expect(figure.locator('.timeline-shown')).toContainText('oktober 2015');
	await expect(next).toBeFocused();
});

test('the keyboard goes through the events one at a time, and the years follow', async ({
	page,
}) => {
	const figure = await open(page, '2010-2013');
	await figure.getByRole('button', { name: 'Gå linjen igennem' }).press('Enter');
	const title = figure.locator('.timeline-article-title');
	await expect(title).toContainText('Tre matchgrupper');
	const next = figure.getByRole('button', { name: 'Næste hændelse' });
	await expect(next).toBeFocused();
	for (const words of ['Årsskiftet 2011/12', '1. januar 2013', '25. februar', 'Parathed']) {
		await page.keyboard.press('Enter');
		await expect(title).toContainText(words);
		await expect(next).toBeFocused();
	}
	await expect(figure.locator('.timeline-shown')).toContainText('oktober 2011 til oktober 2014');
	await expect(page).toHaveURL(/vis\.parathedskategorier-2014/u);
});

test('a finger drags the end of the window, and the page still scrolls up and down', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 800 });
	const figure = await open(page);
	const line = figure.getByRole('slider');
	await expect(line).toHaveCSS('touch-action', 'pan-y');
	await line.scrollIntoViewIfNeeded();
	const box = (await line.boundingBox())!;
	const at = (year: number) => [{ x: box.x + ((year - 1994) / 33) * box.width, y: box.y + 20 }];
	const devtools = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', year?: number) =>
		devtools.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: year === undefined ? [] : at(year),
		});
	await touch('touchStart', 2020);
	for (const year of [2018, 2015, 2012]) await touch('touchMove', year);
	await touch('touchEnd');
	await expect(page).toHaveURL(/tidslinje=1994-2012/u);
});

test('on a slide the reforms come year by year; then another categorisation stands beside', async ({
	page,
}) => {
	await openDeck(page, '#/rids-2004');
	const figure = present(page).locator('live-figure');
	await expect(figure).toHaveAttribute('data-state', 'alive');
	const first = figure.getByText('Skærpede rådigheds- og sanktionsregler');
	const second = figure.getByText('Lov om en aktiv beskæftigelsesindsats');
	await expect(first).toBeHidden();
	await page.keyboard.press('PageDown');
	await expect(first).toBeVisible();
	await expect(second).toBeHidden();
	await page.keyboard.press('PageDown');
	await expect(second).toBeVisible();
	await expect(status(page)).toContainText('Loft over kontanthjælpen');

	await figure.getByRole('button', { name: /^2010/u }).click();
	await expect(figure.getByText('Jobklare')).toBeVisible();
	await expect(first).toBeHidden();
	await expect(page).toHaveURL(/tidslinje-2004=vis.matchgrupper-2010.*#\/rids-2004/u);
	await figure.getByRole('button', { name: /^2010/u }).click();
	await expect(first).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(present(page)).toHaveAttribute('id', 'rids-2010');
});

test('what is asked for is taken along as a picture, without its controls', async ({ page }) => {
	const figure = await open(page, pair);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		figure.getByRole('button', { name: 'Hent som SVG' }).click(),
	]);
	expect(download.suggestedFilename()).toBe('tidslinje.svg');
	const svg = await readFile(await download.path(), 'utf8');
	expect(svg).toContain('Midlertidigt passive');
	expect(svg).toContain(`tidslinje=${pair}`);
	expect(svg).not.toContain('Zoom ind');
	await expect(figure.getByRole('button', { name: 'Zoom ind' })).toBeVisible();
});

test('in print there are no controls, and everything that is open', async ({ page }) => {
	const figure = await open(page, pair);
	await page.emulateMedia({ media: 'print' });
	await expect(figure.getByRole('button', { name: 'Luk' })).toBeHidden();
	await expect(figure.getByRole('slider')).toBeHidden();
	await expect(figure.getByRole('button', { name: 'Hent som SVG' })).toBeHidden();
	await expect(figure.locator('article')).toHaveCount(2);
	await expect(figure.getByText('siger kilderne ikke')).toBeVisible();
});

test('with forced colours one sees which years are shown and what is open', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	const figure = await open(page, pair);
	const paint = (selector: string, property: string) =>
		figure
			.locator(selector)
			.first()
			.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
	const ground = await paint('.timeline-brush-ground', 'fill');
	expect(await paint('.timeline-brush-window', 'stroke')).not.toBe(ground);
	expect(await paint('.timeline-opener[aria-expanded="true"]', 'background-color')).not.toBe(
		await paint('.timeline-opener[aria-expanded="false"]', 'background-color'),
	);
	expect(await contrastFindings(page)).toEqual([]);
	await open(page, opened);
	const label = '.timeline-rows .timeline-opener[aria-expanded="true"]';
	for (const part of ['b', 'small']) {
		expect(await paint(`${label} ${part}`, 'color')).toBe(await paint(label, 'color'));
	}
});

test('the event one steps to and its panel are in sight together; Escape closes and gives the keyboard back', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	const figure = await open(page, 'vis.kontanthjaelpsloft-2003');
	const next = figure.getByRole('button', { name: 'Næste hændelse' });
	await next.press('Enter');
	await expect(figure.locator('article')).toContainText('Lov om en aktiv beskæftigelsesindsats');
	const opener = figure.locator('.timeline-opener[aria-expanded="true"]');
	await expect(opener).toBeInViewport({ ratio: 1 });
	await expect(figure.locator('.timeline-details')).toBeInViewport({ ratio: 1 });
	await expect(next).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(figure.locator('article')).toHaveCount(0);
	await expect(
		figure.getByRole('button', { name: 'Lov om en aktiv beskæftigelsesindsats' }),
	).toBeFocused();
});

test('a theme that is taken away takes the panel of its event along', async ({ page }) => {
	const figure = await open(page, 'vis.kontanthjaelpsloft-2003');
	await figure.getByRole('checkbox', { name: 'Organisering' }).uncheck();
	await expect(figure.locator('article')).toHaveCount(1);
	await figure.getByRole('checkbox', { name: 'Ydelse' }).uncheck();
	await expect(figure.locator('article')).toHaveCount(0);
	await figure.getByRole('checkbox', { name: 'Kategorisering' }).uncheck();
	await figure.getByRole('checkbox', { name: 'Ret og pligt' }).uncheck();
	await expect(figure.locator('.timeline-shown')).toContainText('Vælg et tema');
});

test('the table has the order of the drawing', async ({ page }) => {
	const figure = await open(page, '2002-2004.5_tema.ydelse.organisering');
	const names = ['Loft over kontanthjælpen', 'Lov om en aktiv beskæftigelsesindsats'];
	const drawn = figure.locator('.timeline-events[data-kind="context"] .timeline-opener');
	await expect(drawn).toContainText(names);
	await figure.getByRole('button', { name: 'Vis som tabel' }).click();
	await expect(figure.locator('tbody').first().locator('[scope="row"]')).toContainText(names);
});

for (const state of ['', pair, opened, '1994-2027', '1994-2027_tema.ydelse', 'tabel']) {
	test(`nothing to complain of in »${state}«`, async ({ page }) => {
		await open(page, state);
		expect(await lookAt(page, state, [320, 1280, 1920])).toEqual([]);
	});
}
