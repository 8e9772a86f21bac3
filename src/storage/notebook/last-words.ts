import { readEntry } from '~/formats/notebook/entry.ts';
import { attempt } from '../attempt.ts';
import { newId } from '../new-id.ts';
import type { Unsaved } from './disk.ts';

/**
 * What is not on the disk yet when a page is left. Browsers end a page without waiting for its database, but the small
 * storage is written at once. The next page takes it over and saves it.
 */
export function lastWords(storage: Storage | null): LastWords {
	const own = `${prefix}${newId()}`;
	const keys = new Set(keysOf(storage));
	const found = [...keys].flatMap((key) => readUnsaved(attempt(() => storage?.getItem(key))));

	const forget = () => {
		for (const key of keys) attempt(() => storage?.removeItem(key));
		keys.clear();
	};
	return {
		found,
		forget,
		leave(unsaved) {
			if (!storage || unsaved.length === 0) return forget();
			attempt(() => {
				storage.setItem(own, JSON.stringify(unsaved));
				// What was found is either saved or part of this.
				keys.delete(own);
				forget();
				keys.add(own);
			});
		},
		forgetAll() {
			for (const key of keysOf(storage)) keys.add(key);
			forget();
		},
	};
}

const prefix = 'laan-et-oere:unsaved:';

function keysOf(storage: Storage | null): string[] {
	const keys = attempt(() =>
		Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? ''),
	);
	return keys?.filter((key) => key.startsWith(prefix)) ?? [];
}

function readUnsaved(text: string | null | undefined): Unsaved[] {
	const values = attempt((): unknown => JSON.parse(text ?? '[]'));
	if (!Array.isArray(values)) return [];
	return values.flatMap((value: Partial<Record<keyof Unsaved, unknown>> | null) => {
		const { at, cleared } = value ?? {};
		const entry = readEntry(value?.entry);
		return entry && typeof at === 'number' && typeof cleared === 'number'
			? [{ entry, at, cleared }]
			: [];
	});
}

export interface LastWords {
	/** What earlier pages left. */
	readonly found: readonly Unsaved[];
	/** Leaves what is not saved, in the place of what was left or found before. */
	readonly leave: (unsaved: readonly Unsaved[]) => void;
	/** What was left or found is saved. */
	readonly forget: () => void;
	/** Everything is to be deleted, whoever left it. */
	readonly forgetAll: () => void;
}
