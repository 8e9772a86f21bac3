import { readFile } from 'node:fs/promises';
import { lookAt } from './look.ts';
import { aFile, aNote, anAnswer, notesFile } from './notes-file.ts';
import { expect, test } from './page.ts';
import type { Page } from '@playwright/test';

type Files = Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0];

async function openNotes(page: Page, ...files: readonly Files[]) {
	await page.goto('noter/');
	await expect(page.getByLabel('Vælg en fil')).toBeEnabled();
	for (const file of files) {
		await page.getByLabel('Vælg en fil').setInputFiles(file);
		await expect(report(page)).not.toBeEmpty();
	}
}

const report = (page: Page) => page.getByRole('status');
const entries = (page: Page) => page.locator('.gathered-entry');
const deleteAll = (page: Page) => page.getByRole('button', { name: 'Slet alt på denne maskine' });
const undo = (page: Page) => page.getByRole('button', { name: 'Fortryd' });

test.describe('the page of notes', () => {
	test('says where to begin while there is nothing', async ({ page }) => {
		await openNotes(page);
		await expect(page.getByRole('heading', { name: 'Her er tomt endnu' })).toBeVisible();
		await expect(page.locator('main').getByRole('link', { name: 'uddragene' })).toBeVisible();
		await expect(page.locator('main').getByRole('link', { name: 'øvelserne' })).toBeVisible();
		await expect(deleteAll(page)).toHaveCount(0);
	});

	test('shows everything by excerpt and exercise, own and room apart, with the way to the turn', async ({
		page,
	}) => {
		await openNotes(
			page,
			notesFile([
				anAnswer(1, 'En pause'),
				aNote(2, 'Hun spørger'),
				aNote(3, 'Vi hører en begyndelse', { setting: 'room' }),
			]),
		);
		await expect(report(page)).toContainText('3 noter er lagt ind.');
		const own = page.locator('.gathered-setting', {
			has: page.getByRole('heading', { name: 'Det, du har skrevet' }),
		});
		await expect(own.locator('.gathered-entry')).toHaveCount(2);
		await expect(own).toContainText('20. november 2026');
		await expect(own).toContainText('Hvad hører du?');
		const room = page.locator('.gathered-setting', {
			has: page.getByRole('heading', { name: 'Det, I har skrevet sammen i rummet' }),
		});
		await expect(room.locator('.gathered-entry')).toContainText('Vi hører en begyndelse');
		await own.getByRole('link', { name: 'Tur 3' }).click();
		await expect(page).toHaveURL(/uddrag\/strikkeklub\/#t3$/u);
	});

	test('says when an excerpt has been edited since, here and at the excerpt', async ({ page }) => {
		const anchor = {
			excerpt: 'strikkeklub',
			from: 3,
			to: 3,
			edition: '0123456789abcdef',
			quote: null,
		};
		await openNotes(page, notesFile([aNote(1, 'Om de gamle ord', { anchor })]));
		await expect(entries(page)).toContainText('Noten hører til en anden udgave af uddraget.');
		await expect(entries(page).getByRole('link')).toHaveCount(0);
		await page.goto('uddrag/strikkeklub/');
		const other = page.locator('section', {
			has: page.getByRole('heading', { name: 'Fra en anden udgave af uddraget' }),
		});
		await expect(other).toContainText('Om de gamle ord');
	});

	test('has everything again after a reload', async ({ page }) => {
		await openNotes(page, notesFile([aNote(1, 'Hun spørger')]));
		await page.reload();
		await expect(entries(page)).toContainText('Hun spørger');
	});

	test('follows what happens in another tab', async ({ page, context }) => {
		await openNotes(page);
		const other = await context.newPage();
		await openNotes(other, notesFile([aNote(1, 'Fra den anden fane')]));
		await expect(entries(page)).toContainText('Fra den anden fane');
		await page.getByRole('button', { name: 'Slet note' }).click();
		await expect(entries(other)).toHaveCount(0);
	});

	test('prints notes and nothing else', async ({ page }) => {
		await openNotes(page, notesFile([aNote(1, 'Hun spørger')]));
		await page.emulateMedia({ media: 'print' });
		await expect(entries(page)).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByLabel('Vælg en fil')).toBeHidden();
	});

	test('pleases axe in every state, and fits a phone and a projector', async ({ page }) => {
		const found: string[] = [];
		const look = async (state: string) => {
			found.push(...(await lookAt(page, state, [320, 768, 1920])));
		};
		await openNotes(page);
		await look('empty');
		await openNotes(page, notesFile([aNote(1, 'w'.repeat(300)), anAnswer(2, 'En pause')]));
		await look('with notes');
		await deleteAll(page).click();
		await look('asked');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Slet note' }).click();
		await look('deleted one');
		await deleteAll(page).click();
		await page.getByRole('button', { name: 'Slet alt', exact: true }).click();
		await look('deleted all');
		expect(found).toEqual([]);
	});
});

test.describe('deleting', () => {
	test('one note can be taken back, and the keyboard is where it was', async ({ page }) => {
		await openNotes(page, notesFile([aNote(1, 'Første'), aNote(2, 'Anden')]));
		await page.getByRole('button', { name: 'Slet note' }).first().press('Enter');
		await expect(entries(page)).toHaveText(/Anden/u);
		await expect(undo(page)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(entries(page)).toHaveCount(2);
		await expect(entries(page).first()).toBeFocused();
	});

	test('one note and closing the question leaves the keyboard at the next', async ({ page }) => {
		await openNotes(page, notesFile([aNote(1, 'Første'), aNote(2, 'Anden')]));
		await page.getByRole('button', { name: 'Slet note' }).first().press('Enter');
		await page.getByRole('button', { name: 'Luk' }).press('Enter');
		await expect(entries(page)).toBeFocused();
		await expect(undo(page)).toHaveCount(0);
	});

	test('holds, however soon the page is left', async ({ page }) => {
		await openNotes(page, notesFile([aNote(1, 'Første'), aNote(2, 'Anden')]));
		await page.getByRole('button', { name: 'Slet note' }).first().click();
		await page.reload();
		await expect(entries(page)).toHaveText(/Anden/u);
	});

	test('everything is asked about, says how much, and can be kept', async ({ page }) => {
		await openNotes(page, notesFile([aNote(1, 'Første'), aNote(2, 'Anden')]));
		await deleteAll(page).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog).toContainText('2 noter');
		await expect(dialog.getByRole('button', { name: 'Behold det' })).toBeFocused();
		const download = page.waitForEvent('download');
		await dialog.getByRole('button', { name: 'Hent som fil først' }).click();
		expect(await text(download)).toContain('Første');
		await dialog.getByRole('button', { name: 'Behold det' }).click();
		await expect(deleteAll(page)).toBeFocused();
		await expect(entries(page)).toHaveCount(2);
	});

	test('everything empties every tab and the disk, and can be taken back', async ({
		page,
		context,
	}) => {
		await openNotes(page, notesFile([aNote(1, 'Første'), aNote(2, 'Anden')]));
		const other = await context.newPage();
		await openNotes(other);
		await expect(entries(other)).toHaveCount(2);
		await deleteAll(page).click();
		await page.getByRole('button', { name: 'Slet alt', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'Her er tomt endnu' })).toBeVisible();
		await expect(entries(other)).toHaveCount(0);
		await other.reload();
		await expect(other.getByRole('heading', { name: 'Her er tomt endnu' })).toBeVisible();
		await expect(undo(page)).toBeFocused();
		await undo(page).press('Enter');
		await expect(entries(page)).toHaveCount(2);
		await expect(entries(other)).toHaveCount(2);
	});
});

test.describe('a file', () => {
	test('takes the notes to another machine', async ({ page, browser, baseURL }) => {
		await openNotes(page, notesFile([aNote(1, 'Hun spørger »hvorfor?«'), anAnswer(2, 'En pause')]));
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Hent som fil' }).click();
		const file = aFile(await text(download));
		const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
		const other = await elsewhere.newPage();
		await openNotes(other, file);
		await expect(entries(other)).toHaveText([/Hun spørger »hvorfor\?«/u, /En pause/u]);
		await elsewhere.close();
	});

	test('can be had as text', async ({ page }) => {
		await openNotes(page, notesFile([aNote(1, 'Hun spørger')]));
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Hent som tekst' }).click();
		expect(await text(download)).toMatch(/Tur 3[\s\S]*Hun spørger/u);
	});

	test('is merged: nothing is overwritten by something older, and what is known is not doubled', async ({
		page,
	}) => {
		const later = '2026-11-21T10:00:00.000Z';
		await openNotes(
			page,
			notesFile([aNote(1, 'Nyest', { modified: later }), aNote(2, 'Uændret')]),
			notesFile([aNote(1, 'Ældre'), aNote(2, 'Uændret'), aNote(3, 'Ny')]),
		);
		await expect(report(page)).toContainText('Én note er lagt ind.');
		await expect(report(page)).toContainText('2 noter stod her allerede.');
		await expect(entries(page)).toHaveText([/Nyest/u, /Uændret/u, /Ny/u]);
	});

	test('can be dropped anywhere on the page', async ({ page }) => {
		await openNotes(page);
		await drop(page, notesFile([aNote(1, 'Sluppet her')]).buffer.toString());
		await expect(entries(page)).toContainText('Sluppet her');
	});

	test('with scripts in every field is only ever text', async ({ page }) => {
		const anchor = { excerpt: 'strikkeklub', from: 4, to: 4, edition: '' };
		const quote = { exact: '', prefix: '', suffix: '', start: 0, end: 1 };
		const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
		await openNotes(
			page,
			notesFile([
				aNote(1, evil, { where: evil }),
				anAnswer(2, evil, { prompt: evil }),
				aNote(3, evil, { anchor: { ...anchor, quote: { ...quote, exact: evil } } }),
			]),
		);
		await expect(entries(page)).toHaveCount(3);
		await expect(entries(page).first()).toContainText(evil);
		await expect(page.locator('main img, main .gathered script')).toHaveCount(0);
	});

	const refused: readonly (readonly [string, () => Files, string])[] = [
		['that is broken', () => aFile('{"type": "Anno'), 'Filen kan ikke læses.'],
		['from somewhere else', () => aFile('{"a": 1}'), 'ikke en fil med noter'],
		['that is empty', () => aFile(''), 'Filen er tom.'],
	];
	for (const [kind, file, words] of refused) {
		test(`${kind} is refused in words, and nothing is lost`, async ({ page }) => {
			await openNotes(page, notesFile([aNote(1, 'Stadig her')]));
			await page.getByLabel('Vælg en fil').setInputFiles(file());
			await expect(report(page)).toContainText(words);
			await expect(entries(page)).toHaveText(/Stadig her/u);
		});
	}

	test('that is too big is not even opened', async ({ page }) => {
		await openNotes(page, notesFile([aNote(1, 'Stadig her')]));
		await drop(page, ' ', 20_000_001);
		await expect(report(page)).toContainText('Den er ikke åbnet.');
		await expect(entries(page)).toHaveText(/Stadig her/u);
	});
});

test.describe('a browser that keeps nothing', () => {
	test('shows the notes and says that they are only here', async ({ page }) => {
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('Blocked', 'SecurityError');
			};
		});
		await openNotes(page);
		await expect(report(page)).toContainText('Browseren lader ikke siden gemme.');
		await page.getByLabel('Vælg en fil').setInputFiles(notesFile([aNote(1, 'Kun her')]));
		await expect(entries(page)).toContainText('Kun her');
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Hent som fil' }).click();
		expect(await text(download)).toContain('Kun her');
	});

	test('a full disk is said, nothing is lost on the page, and it is kept when there is room', async ({
		page,
	}) => {
		await page.addInitScript(() => {
			const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
				this: IDBObjectStore,
				value: unknown,
				key?: IDBValidKey,
			) => IDBRequest<IDBValidKey>;
			IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
				if (document.documentElement.dataset['room'] === undefined) {
					throw new DOMException('No room', 'QuotaExceededError');
				}
				return key === undefined ? put.call(this, value) : put.call(this, value, key);
			};
		});
		await openNotes(page, notesFile([aNote(1, 'Ingen plads')]));
		await expect(report(page)).toContainText('Der er ikke plads til mere på denne maskine.');
		await expect(entries(page)).toContainText('Ingen plads');
		await page.evaluate(() => (document.documentElement.dataset['room'] = ''));
		await page.getByLabel('Vælg en fil').setInputFiles(notesFile([aNote(2, 'Plads')]));
		await expect(report(page)).not.toContainText('Der er ikke plads');
		await page.reload();
		await expect(entries(page)).toHaveText([/Ingen plads/u, /Plads/u]);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says that notes need one', async ({ page }) => {
		await page.goto('noter/');
		await expect(page.locator('main')).toContainText('kører siden uden script');
		await expect(page.locator('main').getByRole('button')).toHaveCount(0);
	});
});

async function text(download: Promise<{ path: () => Promise<string> }>): Promise<string> {
	return readFile(await (await download).path(), 'utf8');
}

/** Drops a file on the heading: this text, so many times. */
async function drop(page: Page, content: string, times = 1) {
	const dataTransfer = await page.evaluateHandle(
		([part, count]) => {
			const data = new DataTransfer();
			data.items.add(new File([part.repeat(count)], 'noter.json'));
			return data;
		},
		[content, times] as const,
	);
	await page.dispatchEvent('h1', 'drop', { dataTransfer });
}
