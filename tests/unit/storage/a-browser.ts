import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach } from 'vitest';
import { newId } from '~/storage/new-id.ts';
import { createNotebookStore } from '~/storage/notebook/create-notebook-store.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';
import type { Environment } from '~/storage/notebook/environment.ts';

const open: { close: () => void }[] = [];
afterEach(() => {
	for (const browser of open.splice(0)) browser.close();
});

/** A browser with a disk, small storage, one clock for all its tabs, and its own channel between them. */
export function aBrowser() {
	const factory = new IDBFactory();
	const localStorage = aStorage();
	const channelName = newId();
	const channels: BroadcastChannel[] = [];
	let time = Date.parse('2026-11-23T10:00:00.000Z');
	/** Timers do not hear of a clock that is set. */
	let passed = 0;
	const timers = new Set<{ due: number; callback: () => void }>();
	open.push({ close: () => channels.forEach((channel) => channel.close()) });

	const isoNow = () => new Date(time).toISOString();
	return {
		factory,
		localStorage,
		isoNow,
		/** A page in this browser; with something else in the place of what the browser has. */
		tab(instead: Partial<Environment> = {}) {
			const channel = new BroadcastChannel(channelName);
			channels.push(channel);
			const events = { leave: () => {}, return: () => {} };
			let asked = 0;
			const store = createNotebookStore({
				indexedDB: factory,
				channel,
				localStorage,
				now: () => time,
				after: (milliseconds, callback) => {
					const timer = { due: passed + milliseconds, callback };
					timers.add(timer);
					return () => timers.delete(timer);
				},
				onLeave: (callback) => (events.leave = callback),
				onReturn: (callback) => (events.return = callback),
				askToPersist: () => (asked += 1),
				...instead,
			});
			return {
				store,
				leave: () => events.leave(),
				comeBack: () => events.return(),
				timesAskedToPersist: () => asked,
				texts: () => textsOf([...store.snapshot().notebook.values()]),
			};
		},
		/** Lets time pass in all tabs, then lets the disk do what was begun. */
		async pass(milliseconds: number) {
			time += milliseconds;
			passed += milliseconds;
			for (const timer of [...timers]) {
				if (timer.due > passed) continue;
				timers.delete(timer);
				timer.callback();
			}
			await quiet();
		},
		/** Sets the clock without letting anything happen. */
		setClock(iso: string) {
			time = Date.parse(iso);
		},
		/** A note from now. */
		note(text: string, more: Partial<EntryOf<'note'>> = {}): EntryOf<'note'> {
			return { ...aNote(text), created: isoNow(), modified: isoNow(), ...more };
		},
		/** Everything on the disk, as it stands there. */
		async disk(): Promise<unknown[]> {
			return withDatabase(factory, (database) =>
				result(database.transaction('entries').objectStore('entries').getAll()),
			);
		},
		async textsOnDisk() {
			return textsOf(await this.disk());
		},
		/** Puts a record on the disk as another version of the site could. */
		async putOnDisk(record: unknown) {
			await withDatabase(factory, (database) =>
				result(database.transaction('entries', 'readwrite').objectStore('entries').put(record)),
			);
		},
	};
}

/** Ends when nothing is left for the disk and the channel to do. */
export async function quiet() {
	for (let turn = 0; turn < 60; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export function result<Value>(request: IDBRequest<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		request.addEventListener('success', () => resolve(request.result));
		request.addEventListener('error', () => reject(request.error ?? new Error('No reason')));
	});
}

/** The small storage of a browser, with room for so many letters. */
export function aStorage(room = Infinity): Storage {
	const items = new Map<string, string>();
	return {
		get length() {
			return items.size;
		},
		key: (at) => [...items.keys()][at] ?? null,
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => {
			if (value.length > room) throw new DOMException('No room', 'QuotaExceededError');
			items.set(key, value);
		},
		removeItem: (key) => void items.delete(key),
		clear: () => items.clear(),
	};
}

async function withDatabase<Value>(
	factory: IDBFactory,
	work: (database: IDBDatabase) => Promise<Value>,
): Promise<Value> {
	const database = await result(factory.open('laan-et-oere'));
	const value = await work(database);
	database.close();
	return value;
}

function textsOf(records: readonly unknown[]): string[] {
	return records
		.map((record) => (record as { text?: string }).text ?? '')
		.filter((text) => text !== '')
		.toSorted();
}

function aNote(text: string): EntryOf<'note'> {
	return {
		type: 'note',
		id: newId(),
		created: '2026-11-23T10:00:00.000Z',
		modified: '2026-11-23T10:00:00.000Z',
		exercise: null,
		setting: 'own',
		anchor: { excerpt: 'strikkeklub', from: 3, to: 3, edition: '0123456789abcdef', quote: null },
		text,
		where: 'Tur 3',
	};
}
