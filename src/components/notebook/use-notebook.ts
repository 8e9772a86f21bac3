import { useEffect, useMemo, useState } from 'preact/hooks';
import { create, emptyNotebook, remove, restore, revise } from '~/domain/notebook/notebook.ts';
import { newId } from '~/storage/new-id.ts';
import { notebookStore, type NotebookSnapshot } from '~/storage/notebook-store.ts';
import type { Draft, Written } from '~/domain/notebook/entry.ts';

/** The reader's notebook, drawn again whenever something in it changes, here or in another tab. Empty at build. */
export function useNotebook(): NotebookSnapshot & NotebookActions {
	const [snapshot, setSnapshot] = useState<NotebookSnapshot>(opening);
	useEffect(() => {
		const store = notebookStore();
		const show = () => setSnapshot(store.snapshot());
		show();
		return store.subscribe(show);
	}, []);
	return useMemo(() => ({ ...snapshot, ...notebookActions }), [snapshot]);
}

/** What a reader does to the notebook. Every change is written as it is made. */
export const notebookActions: NotebookActions = {
	add(draft) {
		const entry = create(draft, newId(), now());
		notebookStore().write(entry);
		return entry;
	},
	change(entry, change) {
		const revised = revise(entry, change, now());
		notebookStore().write(revised);
		return revised;
	},
	remove(entry) {
		const tombstone = remove(entry, now());
		notebookStore().write(tombstone);
		return () => notebookStore().write(restore(entry, tombstone, now()));
	},
};

export interface NotebookActions {
	readonly add: (draft: Draft) => Written;
	readonly change: <Each extends Written>(entry: Each, change: Partial<Each>) => Each;
	/** Returns what takes the deletion back. */
	readonly remove: (entry: Written) => () => void;
}

const opening: NotebookSnapshot = { notebook: emptyNotebook, keeping: 'opening' };

function now(): string {
	return new Date().toISOString();
}
