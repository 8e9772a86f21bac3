import { useState } from 'preact/hooks';
import { notebookActions } from './use-notebook.ts';
import type { Written } from '~/domain/notebook/entry.ts';

/** Deletes entries, and remembers the last one as long as its part of the page is there, so that it can come back. */
export function useRemoval(): Removing {
	const [removal, setRemoval] = useState<Removal | null>(null);
	return {
		removal,
		remove: (entry, words) => {
			const undo = notebookActions.remove(entry);
			setRemoval({
				words,
				undo: () => {
					undo();
					setRemoval(null);
				},
			});
		},
		forget: () => setRemoval(null),
	};
}

export interface Removing {
	readonly removal: Removal | null;
	/** @param words what has happened, e.g. `Noten er slettet.` */
	readonly remove: (entry: Written, words: string) => void;
	readonly forget: () => void;
}

export interface Removal {
	readonly words: string;
	readonly undo: () => void;
}
