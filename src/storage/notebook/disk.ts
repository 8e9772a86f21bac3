import { isNewer } from '~/domain/notebook/notebook.ts';
import { readEntry } from '~/formats/notebook/entry.ts';
import { outlives, readClearing, type Clearing, type Writing } from './clearing.ts';
import { connectTo } from './connection.ts';
import { isFull } from './is-full.ts';
import type { Entry } from '~/domain/notebook/entry.ts';

/**
 * The notebook on the disk. Both of its methods work in one transaction, and throw where the browser refuses. Records
 * that cannot be read are left alone: a newer version of the site may have written them.
 */
export function createDisk(factory: IDBFactory): Disk {
	const connection = connectTo(factory);
	return {
		read: (ids) =>
			connection.use(async (database) => {
				const transaction = database.transaction(['entries', 'state']);
				const entries = transaction.objectStore('entries');
				const [clearing, records] = await Promise.all([
					transaction.objectStore('state').get('clearing'),
					ids === null ? entries.getAll() : Promise.all(ids.map((id) => entries.get(id))),
				]);
				return { clearing: readClearing(clearing), entries: readable(records) };
			}),

		save: ({ cleared, unsaved }) =>
			connection.use(async (database) => {
				const transaction = database.transaction(['entries', 'state'], 'readwrite');
				const entries = transaction.objectStore('entries');
				const state = transaction.objectStore('state');
				const newer: Entry[] = [];

				const clear = async () => {
					const last = readClearing(await state.get('clearing'));
					if (cleared === null) return last;
					const clearing = { count: last.count + 1, at: cleared };
					await Promise.all([entries.clear(), state.put(clearing, 'clearing')]);
					return clearing;
				};
				const put = async ({ entry }: Unsaved) => {
					const record = await entries.get(entry.id);
					const known = readEntry(record);
					if (known ? isNewer(entry, known) : !isFromLater(record, entry)) await entries.put(entry);
					else if (known) newer.push(known);
				};
				const write = async () => {
					const clearing = await clear();
					await Promise.all(unsaved.filter((each) => outlives(each, clearing)).map(put));
					return clearing;
				};
				const [clearing] = await bothOrWhy(write(), transaction.done);
				return { clearing, entries: newer };
			}),
	};
}

/** What both say; throws the reason why there is no room rather than that the transaction was given up for it. */
async function bothOrWhy<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
	const results = await Promise.allSettled([a, b]);
	const reasons = results.flatMap((result): unknown[] =>
		result.status === 'rejected' ? [result.reason] : [],
	);
	if (reasons.length > 0) throw reasons.find(isFull) ?? reasons[0];
	return Promise.all([a, b]);
}

function readable(records: readonly unknown[]): Entry[] {
	return records.map(readEntry).filter((entry) => entry !== null);
}

/** Whether a record that cannot be read says that it was written after the entry. */
function isFromLater(record: unknown, { modified }: Entry): boolean {
	const time = (record as { readonly modified?: unknown } | undefined)?.modified;
	return typeof time === 'string' && time > modified;
}

export interface Disk {
	/** These entries, or with `null` all that can be read. */
	readonly read: (ids: readonly string[] | null) => Promise<DiskContent>;
	/** Writes the batch, except what is on the disk in a newer version: that is returned. */
	readonly save: (batch: Batch) => Promise<DiskContent>;
}

export interface DiskContent {
	readonly entries: readonly Entry[];
	readonly clearing: Clearing;
}

/** What goes to the disk at once: first a deletion of everything, then entries. */
export interface Batch {
	/** When everything was deleted; `null` when it was not. */
	readonly cleared: number | null;
	readonly unsaved: readonly Unsaved[];
}

export interface Unsaved extends Writing {
	readonly entry: Entry;
}
