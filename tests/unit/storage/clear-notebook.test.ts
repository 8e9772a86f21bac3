import { describe, expect, test, vi } from 'vitest';
import { revise } from '~/domain/notebook/notebook.ts';
import { aBrowser, quiet } from './a-browser.ts';

describe('deleting everything', () => {
	test('empties the page at once and the disk after it, and returns what there was', async () => {
		const browser = aBrowser();
		const { store, texts } = browser.tab();
		const note = browser.note('Væk');
		store.write(note);
		await store.flush();
		await browser.putOnDisk({ id: 'ulæselig' });
		expect(store.clear()).toEqual([note]);
		expect(texts()).toEqual([]);
		await store.flush();
		expect(await browser.disk()).toEqual([]);
		expect(store.snapshot().keeping).toBe('kept');
	});

	test('is followed by other tabs', async () => {
		const browser = aBrowser();
		const [left, right] = [browser.tab(), browser.tab()];
		left.store.write(browser.note('Væk'));
		await left.store.flush();
		await vi.waitFor(() => expect(right.texts()).toEqual(['Væk']));
		await browser.pass(100);
		right.store.clear();
		await vi.waitFor(() => expect(left.texts()).toEqual([]));
	});

	test('can be taken back, in every tab and on the disk', async () => {
		const browser = aBrowser();
		const [left, right] = [browser.tab(), browser.tab()];
		left.store.write(browser.note('Et'), browser.note('To'));
		await left.store.flush();
		const were = left.store.clear();
		await vi.waitFor(() => expect(right.texts()).toEqual([]));
		left.store.write(...were);
		await left.store.flush();
		expect(left.texts()).toEqual(['Et', 'To']);
		await vi.waitFor(() => expect(right.texts()).toEqual(['Et', 'To']));
		expect(await browser.textsOnDisk()).toEqual(['Et', 'To']);
	});

	test('can be taken back before the disk has heard of it', async () => {
		const browser = aBrowser();
		const { store, texts } = browser.tab();
		store.write(browser.note('Et'));
		await store.flush();
		store.write(...store.clear());
		await store.flush();
		expect(texts()).toEqual(['Et']);
		expect(await browser.textsOnDisk()).toEqual(['Et']);
	});

	test('before the disk was read deletes what is on it', async () => {
		const browser = aBrowser();
		const first = browser.tab();
		first.store.write(browser.note('Fra før'));
		await first.store.flush();
		const { store, texts } = browser.tab();
		store.clear();
		await store.flush();
		expect(texts()).toEqual([]);
		expect(await browser.textsOnDisk()).toEqual([]);
	});

	test('is not undone by what another tab wrote before and saves late', async () => {
		const browser = aBrowser();
		const late = browser.tab({ channel: null });
		const note = browser.note('Gammelt');
		late.store.write(note);
		await late.store.flush();
		late.store.write(revise(note, { text: 'Gammelt og rettet' }, browser.isoNow()));
		await browser.pass(100);
		const other = browser.tab();
		other.store.clear();
		await other.store.flush();
		await late.store.flush();
		await quiet();
		expect(late.texts()).toEqual([]);
		expect(other.texts()).toEqual([]);
		expect(await browser.textsOnDisk()).toEqual([]);
	});

	test('keeps what is typed in another tab afterwards, even if that tab has not heard of it', async () => {
		const browser = aBrowser();
		const deaf = browser.tab({ channel: null });
		const note = browser.note('Gammelt');
		deaf.store.write(note, browser.note('Også gammelt'));
		await deaf.store.flush();
		await browser.pass(100);
		const other = browser.tab();
		other.store.clear();
		await other.store.flush();
		await browser.pass(100);
		deaf.store.write(revise(note, { text: 'Skrevet bagefter' }, browser.isoNow()));
		await deaf.store.flush();
		await quiet();
		expect(deaf.texts()).toEqual(['Skrevet bagefter']);
		other.comeBack();
		await vi.waitFor(() => expect(other.texts()).toEqual(['Skrevet bagefter']));
		expect(await browser.textsOnDisk()).toEqual(['Skrevet bagefter']);
	});

	test('that reaches the disk late does not take with it what another tab saved afterwards', async () => {
		const browser = aBrowser();
		let letOpen = () => {};
		const opened = new Promise<void>((resolve) => (letOpen = resolve));
		const slow = browser.tab({ indexedDB: opensAfter(opened, browser.factory) });
		slow.store.clear();
		await browser.pass(100);
		const other = browser.tab();
		other.store.write(browser.note('Skrevet bagefter'));
		await other.store.flush();
		expect(await browser.textsOnDisk()).toEqual(['Skrevet bagefter']);
		letOpen();
		await slow.store.flush();
		await vi.waitFor(async () => {
			await browser.pass(100);
			expect(slow.texts()).toEqual(['Skrevet bagefter']);
		});
		expect(other.texts()).toEqual(['Skrevet bagefter']);
		expect(await browser.textsOnDisk()).toEqual(['Skrevet bagefter']);
	});

	test('does not stop what is written after the clock went back', async () => {
		const browser = aBrowser();
		const { store } = browser.tab();
		await quiet();
		store.clear();
		await store.flush();
		browser.setClock('2026-11-23T08:00:00.000Z');
		store.write(browser.note('Klokken er stillet'));
		await store.flush();
		expect(await browser.textsOnDisk()).toEqual(['Klokken er stillet']);
	});
});

/** A disk that opens when it is let. */
function opensAfter(opened: Promise<void>, factory: IDBFactory): IDBFactory {
	return {
		open: (name: string, version?: number) => {
			const listeners: [string, EventListener][] = [];
			const request = {
				addEventListener: (type: string, listener: EventListener) =>
					listeners.push([type, listener]),
				removeEventListener: () => {},
			} as Partial<IDBOpenDBRequest>;
			void opened.then(() => {
				const actual = factory.open(name, version);
				for (const [type, listener] of listeners) {
					actual.addEventListener(type, (event) => {
						Object.defineProperties(request, {
							result: { value: actual.result, configurable: true },
							transaction: { value: actual.transaction, configurable: true },
						});
						listener(event);
					});
				}
			});
			// idb knows a request by its class.
			return Object.setPrototypeOf(request, IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
		},
	} as IDBFactory;
}
