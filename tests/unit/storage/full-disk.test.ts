import { afterEach, describe, expect, test, vi } from 'vitest';
import { remove } from '~/domain/notebook/notebook.ts';
import { aBrowser } from './a-browser.ts';

afterEach(() => vi.restoreAllMocks());

describe('a full disk', () => {
	test('is said, and what there is no room for stays on the page', async () => {
		const browser = aBrowser();
		const { store, texts } = browser.tab();
		makeRoomFor(500);
		store.write(browser.note('Kort'));
		await store.flush();
		expect(store.snapshot().keeping).toBe('kept');
		store.write(browser.note('Lang '.repeat(200)));
		await store.flush();
		expect(store.snapshot().keeping).toBe('full');
		expect(texts()).toEqual(['Kort', 'Lang '.repeat(200)]);
		expect(await browser.textsOnDisk()).toEqual(['Kort']);
	});

	test('still takes what fits', async () => {
		const browser = aBrowser();
		const { store } = browser.tab();
		makeRoomFor(700);
		store.write(browser.note('Lang '.repeat(200)), browser.note('Kort'));
		await store.flush();
		expect(store.snapshot().keeping).toBe('full');
		expect(await browser.textsOnDisk()).toEqual(['Kort']);
	});

	test('is tried again with the next note', async () => {
		const browser = aBrowser();
		const { store } = browser.tab();
		makeRoomFor(10);
		store.write(browser.note('Et'));
		await store.flush();
		expect(store.snapshot().keeping).toBe('full');
		makeRoomFor(Infinity);
		store.write(browser.note('To'));
		await browser.pass(500);
		expect(store.snapshot().keeping).toBe('kept');
		expect(await browser.textsOnDisk()).toEqual(['Et', 'To']);
	});

	test('takes the rest as soon as a deletion has made room', async () => {
		const browser = aBrowser();
		const { store } = browser.tab();
		makeRoomFor(2000);
		const large = browser.note('Stor '.repeat(300));
		store.write(large);
		await store.flush();
		store.write(browser.note('Nyt '.repeat(200)));
		await store.flush();
		expect(store.snapshot().keeping).toBe('full');
		store.write(remove(large, browser.isoNow()));
		await browser.pass(500);
		expect(store.snapshot().keeping).toBe('kept');
		expect(await browser.textsOnDisk()).toEqual(['Nyt '.repeat(200)]);
	});

	test('is written in the place of a full disk when everything is deleted', async () => {
		const browser = aBrowser();
		const { store } = browser.tab();
		makeRoomFor(2000);
		store.write(browser.note('Stor '.repeat(300)));
		await store.flush();
		store.write(browser.note('Nyt '.repeat(200)));
		await store.flush();
		store.clear();
		await store.flush();
		expect(store.snapshot().keeping).toBe('kept');
		expect(await browser.disk()).toEqual([]);
	});

	test('loses nothing when the page is left: the next page has it', async () => {
		const browser = aBrowser();
		const tab = browser.tab();
		makeRoomFor(10);
		tab.store.write(browser.note('Ingen plads'));
		await tab.store.flush();
		for (let visit = 0; visit < 3; visit += 1) {
			tab.leave();
			await tab.store.flush();
			const next = browser.tab();
			expect(next.texts()).toEqual(['Ingen plads']);
			await next.store.flush();
			expect(next.store.snapshot().keeping).toBe('full');
			next.leave();
		}
		expect(browser.localStorage.length).toBeLessThanOrEqual(2);
	});
});

const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
	this: IDBObjectStore,
	value: unknown,
	key?: IDBValidKey,
) => IDBRequest<IDBValidKey>;

/** Gives the disk room for so many letters in its entries. A transaction that needs more is given up, as browsers do. */
function makeRoomFor(letters: number) {
	vi.restoreAllMocks();
	const sizes = new Map<string, number>();
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		value: { readonly id?: string },
		key?: IDBValidKey,
	) {
		const request = key === undefined ? put.call(this, value) : put.call(this, value, key);
		const { transaction } = this;
		const others = [...sizes]
			.filter(([id]) => id !== value.id)
			.reduce((sum, [, size]) => sum + size, 0);
		const size = JSON.stringify(value).length;
		if (others + size > letters) {
			(transaction as unknown as { _abort: (name: string) => void })._abort('QuotaExceededError');
		} else if (value.id !== undefined) {
			const { id } = value;
			transaction.addEventListener('complete', () => sizes.set(id, size));
		}
		return request;
	});
}
