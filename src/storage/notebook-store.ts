import { browserEnvironment } from './notebook/browser-environment.ts';
import { createNotebookStore } from './notebook/create-notebook-store.ts';
import type { Entry } from '~/domain/notebook/entry.ts';
import type { Notebook } from '~/domain/notebook/notebook.ts';

/** The one notebook of this page; opened when it is first asked for. */
export function notebookStore(): NotebookStore {
	return (store ??= createNotebookStore(browserEnvironment()));
}

let store: NotebookStore | undefined;

/**
 * The notebook of this browser. What is written is here at once, on the disk at most half a second later, and in every
 * other open tab soon after. Nothing of it throws: where the browser keeps nothing, the notebook lives as long as the
 * page does, and `keeping` says so.
 */
export interface NotebookStore {
	readonly snapshot: () => NotebookSnapshot;
	/** Called after every change, from here or from another tab. Returns what ends it. */
	readonly subscribe: (listener: () => void) => () => void;
	/** Adds the entries, or puts each in the place of its older version. */
	readonly write: (...entries: readonly Entry[]) => void;
	/** Deletes everything in this browser. Returns what there was, to be written again by an undo. */
	readonly clear: () => readonly Entry[];
	/** Ends when everything written until now is on the disk, or cannot be. */
	readonly flush: () => Promise<void>;
}

export interface NotebookSnapshot {
	readonly notebook: Notebook;
	readonly keeping: Keeping;
}

/**
 * `opening`: not read yet. `kept`: on the disk. `saving`: will be in a moment. `memory`: the browser keeps nothing for
 * this page. `full`: there is no room for the latest; it is kept in memory and tried again.
 */
export type Keeping = 'opening' | 'kept' | 'saving' | 'memory' | 'full';
