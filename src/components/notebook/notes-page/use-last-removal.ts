import { useState } from 'preact/hooks';
import { notebookStore } from '~/storage/notebook-store.ts';
import { notebookActions } from '../use-notebook.ts';
import { writeAll } from './write-all.ts';
import type { Written } from '~/domain/notebook/entry.ts';
import type { Removal } from '../use-removal.ts';

/** Deletes one thing or everything, and remembers the last deletion as long as the page is open. */
export function useLastRemoval(): LastRemoving {
	const [removal, setRemoval] = useState<PlacedRemoval | null>(null);
	const remember = (words: string, places: readonly string[], undo: () => void) =>
		setRemoval({
			words,
			places,
			undo: () => {
				undo();
				setRemoval(null);
			},
		});
	return {
		removal,
		removeOne(entry, places) {
			remember('Det er slettet.', places, notebookActions.remove(entry));
		},
		removeAll() {
			const entries = notebookStore().clear();
			remember('Alt er slettet på denne maskine.', [], () => writeAll(entries));
		},
		forget: () => setRemoval(null),
	};
}

export interface LastRemoving {
	readonly removal: PlacedRemoval | null;
	/** @param places ids of what takes the keyboard afterwards, the first that is there: itself, then its neighbours. */
	readonly removeOne: (entry: Written, places: readonly string[]) => void;
	readonly removeAll: () => void;
	readonly forget: () => void;
}

export interface PlacedRemoval extends Removal {
	readonly places: readonly string[];
}
