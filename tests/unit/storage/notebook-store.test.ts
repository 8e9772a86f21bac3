import { forceCloseDatabase } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { remove, revise } from '~/domain/notebook/notebook.ts';
import { aBrowser, aStorage, quiet, result } from './a-browser.ts';

describe('what is written', () => {
	test('is in memory at once', () => {
		const browser = aBrowser();
		const { store, texts } = browser.tab();
		let calls = 0;
		store.subscribe(() => (calls += 1));
		store.write(browser.note('Hun spørger'));
		expect(texts()).toEqual(['Hun spørger']);
		expect(calls).toBe(1);
	});

	test('is on the disk when nothing more was written for a moment', async () => {
		const browser = aBrowser();
		const { store } = browser.tab();
		await quiet();
		store.write(browser.note('Hun spørger'));
		expect(store.snapshot().keeping).toBe('saving');
		await browser.pass(250);
		expect(await browser.textsOnDisk()).toEqual(['Hun spørger']);
		expect(store.snapshot().keeping).toBe('kept');
	});

	test.each([
		['', 10_000],
		[', also when the clock goes back meanwhile', 20],
	])('is never half a second behind while somebody types on%s', async (_, clockGoesBackAt) => {
		const browser = aBrowser();
		const { store } = browser.tab();
		await quiet();
		let note = browser.note('');
		const behind: number[] = [];
		for (let letter = 1; letter <= 40; letter += 1) {
			if (letter === clockGoesBackAt) browser.setClock('2026-11-23T09:00:00.000Z');
			note = revise(note, { text: 'a'.repeat(letter) }, browser.isoNow());
			store.write(note);
			await browser.pass(50);
			const [saved = ''] = await browser.textsOnDisk();
			behind.push((letter - saved.length) * 50);
		}
		expect(Math.max(...behind)).toBeLessThan(500);
	});

	test('is saved at once when the page is left', async () => {
		const browser = aBrowser();
		const tab = browser.tab();
		await quiet();
		tab.store.write(browser.note('Hun spørger'));
		tab.leave();
		await quiet();
		expect(await browser.textsOnDisk()).toEqual(['Hun spørger']);
	});

	test('is found by the next page, also when it was written before the disk was read', async () => {
		const browser = aBrowser();
		const first = browser.tab();
		first.store.write(browser.note('Fra først af'));
		expect(first.store.snapshot().keeping).toBe('opening');
		await first.store.flush();
		const second = browser.tab();
		second.store.write(browser.note('Lige straks'));
		await quiet();
		expect(second.texts()).toEqual(['Fra først af', 'Lige straks']);
		await second.store.flush();
		expect(await browser.textsOnDisk()).toEqual(['Fra først af', 'Lige straks']);
	});

	test('asks the browser once not to throw it away, and only after something was saved', async () => {
		const browser = aBrowser();
		const { store, timesAskedToPersist } = browser.tab();
		await quiet();
		expect(timesAskedToPersist()).toBe(0);
		store.write(browser.note('Et'));
		await store.flush();
		store.write(browser.note('To'));
		await store.flush();
		expect(timesAskedToPersist()).toBe(1);
	});
});

describe('a page that ends before its disk has answered', () => {
	test('leaves what it has to the next page, which saves it and tidies up', async () => {
		const browser = aBrowser();
		// A disk that never answers stands for a page that is gone before it does.
		const dying = browser.tab({ indexedDB: { ...browser.factory, open: () => neverOpens } });
		dying.store.write(browser.note('Sidste ord'));
		dying.leave();
		const next = browser.tab();
		expect(next.texts()).toEqual(['Sidste ord']);
		await next.store.flush();
		expect(await browser.textsOnDisk()).toEqual(['Sidste ord']);
		expect(browser.localStorage).toHaveLength(0);
	});

	test('cannot bring back what was deleted meanwhile', async () => {
		const browser = aBrowser();
		const dying = browser.tab({ indexedDB: { ...browser.factory, open: () => neverOpens } });
		dying.store.write(browser.note('Gammelt'));
		const other = browser.tab();
		await quiet();
		await browser.pass(100);
		other.store.clear();
		await other.store.flush();
		dying.leave();
		const next = browser.tab();
		await next.store.flush();
		expect(next.texts()).toEqual([]);
		expect(await browser.textsOnDisk()).toEqual([]);
		expect(browser.localStorage).toHaveLength(0);
	});

	test('leaves nothing where the small storage is full, and nothing breaks', async () => {
		const browser = aBrowser();
		const tab = browser.tab({ localStorage: aStorage(10) });
		await quiet();
		tab.store.write(browser.note('Hun spørger'));
		tab.leave();
		await quiet();
		expect(await browser.textsOnDisk()).toEqual(['Hun spørger']);
	});
});

describe('versions', () => {
	test('an older one never takes the place of a newer one on the disk', async () => {
		const browser = aBrowser();
		const deaf = browser.tab({ channel: null });
		const note = browser.note('Først');
		deaf.store.write(note);
		await deaf.store.flush();
		const other = browser.tab();
		await quiet();
		other.store.write({ ...note, text: 'Nyest', modified: '2026-11-23T12:00:00.000Z' });
		await other.store.flush();
		deaf.store.write({ ...note, text: 'Ældre', modified: '2026-11-23T11:00:00.000Z' });
		await deaf.store.flush();
		expect(await browser.textsOnDisk()).toEqual(['Nyest']);
		expect(deaf.texts()).toEqual(['Nyest']);
		expect(deaf.store.snapshot().keeping).toBe('kept');
	});

	test('records that cannot be read are left alone and never shown', async () => {
		const browser = aBrowser();
		await browser.tab().store.flush();
		const strange = [
			{ id: 'uden alt andet' },
			{ id: '00000000-0000-4000-8000-000000000001', type: 'drawing', modified: '2030' },
		];
		for (const record of strange) await browser.putOnDisk(record);
		const { store, texts } = browser.tab();
		store.write(browser.note('En note'));
		store.write(browser.note('Ældre end tegningen', { id: strange[1]?.id ?? '' }));
		await store.flush();
		expect(texts()).toEqual(['En note', 'Ældre end tegningen']);
		expect(await browser.disk()).toEqual(expect.arrayContaining(strange));
	});
});

describe('two tabs', () => {
	test('both see what the other writes, and lose nothing', async () => {
		const browser = aBrowser();
		const [left, right] = [browser.tab(), browser.tab()];
		await quiet();
		left.store.write(browser.note('Til venstre'));
		right.store.write(browser.note('Til højre'));
		await browser.pass(250);
		await vi.waitFor(() => {
			expect(left.texts()).toEqual(['Til højre', 'Til venstre']);
			expect(right.texts()).toEqual(['Til højre', 'Til venstre']);
		});
		expect(await browser.textsOnDisk()).toEqual(['Til højre', 'Til venstre']);
	});

	test('of more entries than can be named, all are seen', async () => {
		const browser = aBrowser();
		const [left, right] = [browser.tab(), browser.tab()];
		await quiet();
		left.store.write(...Array.from({ length: 600 }, (_, at) => browser.note(`Note ${at}`)));
		await browser.pass(250);
		await vi.waitFor(() => expect(right.texts()).toHaveLength(600));
	});

	test('see a deletion in the other', async () => {
		const browser = aBrowser();
		const [left, right] = [browser.tab(), browser.tab()];
		const note = browser.note('Væk om lidt');
		left.store.write(note);
		await left.store.flush();
		await vi.waitFor(() => expect(right.texts()).toEqual(['Væk om lidt']));
		right.store.write(remove(note, browser.isoNow()));
		await right.store.flush();
		await vi.waitFor(() => expect(left.texts()).toEqual([]));
	});

	test('that cannot hear each other read the disk when they are seen again', async () => {
		const browser = aBrowser();
		const [left, right] = [browser.tab({ channel: null }), browser.tab({ channel: null })];
		await quiet();
		left.store.write(browser.note('Uhørt'));
		await left.store.flush();
		await quiet();
		expect(right.texts()).toEqual([]);
		right.comeBack();
		await vi.waitFor(() => expect(right.texts()).toEqual(['Uhørt']));
	});
});

describe('the connection', () => {
	test('is closed when another tab needs that, and opened again for the next note', async () => {
		const browser = aBrowser();
		const { store } = browser.tab();
		store.write(browser.note('Et'));
		await store.flush();
		await result(browser.factory.deleteDatabase('laan-et-oere'));
		store.write(browser.note('To'));
		await store.flush();
		expect(store.snapshot().keeping).toBe('kept');
		expect(await browser.textsOnDisk()).toEqual(['To']);
	});

	test('is opened again when the browser has closed it', async () => {
		const browser = aBrowser();
		const opened: IDBDatabase[] = [];
		const watched = watching(browser.factory, (database) => opened.push(database));
		const { store } = browser.tab({ indexedDB: watched });
		store.write(browser.note('Et'));
		await store.flush();
		for (const database of opened) forceCloseDatabase(database as never);
		store.write(browser.note('To'));
		await store.flush();
		expect(opened).toHaveLength(2);
		expect(await browser.textsOnDisk()).toEqual(['Et', 'To']);
	});

	test('that is closed without a word is noticed by the next note', async () => {
		const browser = aBrowser();
		const opened: IDBDatabase[] = [];
		const watched = watching(browser.factory, (database) => opened.push(database));
		const { store } = browser.tab({ indexedDB: watched });
		await store.flush();
		opened[0]?.close();
		store.write(browser.note('Alligevel'));
		await store.flush();
		expect(await browser.textsOnDisk()).toEqual(['Alligevel']);
	});

	test('that hangs is not waited for: the page works in memory and merges later', async () => {
		const browser = aBrowser();
		const first = browser.tab();
		first.store.write(browser.note('Fra før'));
		await first.store.flush();
		const holding = await holdOpen(browser.factory);
		const { store, texts } = browser.tab();
		store.write(browser.note('Imens'));
		await browser.pass(1000);
		expect(store.snapshot().keeping).toBe('opening');
		await browser.pass(2500);
		expect(store.snapshot().keeping).toBe('memory');
		expect(texts()).toEqual(['Imens']);
		await store.flush();
		holding.letGo();
		await vi.waitFor(() => expect(store.snapshot().keeping).not.toBe('memory'));
		expect(texts()).toEqual(['Fra før', 'Imens']);
		await store.flush();
		expect(await browser.textsOnDisk()).toEqual(['Fra før', 'Imens']);
	});
});

describe('a browser that keeps nothing', () => {
	test.each([
		['has no database', null],
		['throws when it is opened', { open: () => refuse('SecurityError') }],
		['fails when it is opened', { open: () => failing() }],
	])('%s: the page works in memory and says so', async (_, indexedDB) => {
		const browser = aBrowser();
		const { store, texts } = browser.tab({ indexedDB: indexedDB as IDBFactory | null });
		await quiet();
		store.write(browser.note('Kun her'));
		await store.flush();
		expect(store.snapshot().keeping).toBe('memory');
		expect(texts()).toEqual(['Kun her']);
		expect(store.clear()).toHaveLength(1);
		expect(texts()).toEqual([]);
	});

	test('but opens later, keeps what was written meanwhile', async () => {
		const browser = aBrowser();
		let refusing = true;
		const moody = {
			open: (name: string, version?: number) =>
				refusing ? refuse('UnknownError') : browser.factory.open(name, version),
		} as IDBFactory;
		const { store } = browser.tab({ indexedDB: moody });
		store.write(browser.note('Et'));
		await store.flush();
		expect(store.snapshot().keeping).toBe('memory');
		refusing = false;
		store.write(browser.note('To'));
		await store.flush();
		expect(store.snapshot().keeping).toBe('kept');
		expect(await browser.textsOnDisk()).toEqual(['Et', 'To']);
	});
});

/** A request that neither succeeds nor fails. */
const neverOpens = new EventTarget() as IDBOpenDBRequest;

function refuse(name: string): never {
	throw new DOMException('No', name);
}

function failing() {
	const request = new IDBFactory().open('x', 1);
	const failed = Object.create(request, {
		addEventListener: {
			value: (type: string, listener: () => void) => {
				if (type === 'error') setImmediate(listener);
			},
		},
		error: { value: new DOMException('No', 'InvalidStateError') },
	}) as IDBOpenDBRequest;
	return failed;
}

function watching(factory: IDBFactory, onOpen: (database: IDBDatabase) => void): IDBFactory {
	return {
		open: (name: string, version?: number) => {
			const request = factory.open(name, version);
			request.addEventListener('success', () => onOpen(request.result));
			return request;
		},
	} as IDBFactory;
}

/** Holds the database in a change of version that does not end until it is let go. The version stays the same. */
async function holdOpen(factory: IDBFactory) {
	let holding = true;
	// The page before this one closes its connection when it hears of the change.
	const request = factory.open('laan-et-oere', 2);
	await new Promise<void>((resolve) => {
		request.addEventListener('upgradeneeded', () => {
			const entries = request.transaction?.objectStore('entries');
			const again = () => {
				if (holding) entries?.count().addEventListener('success', again);
				else request.transaction?.abort();
			};
			again();
			resolve();
		});
	});
	request.addEventListener('error', (event) => event.preventDefault());
	return { letGo: () => (holding = false) };
}
