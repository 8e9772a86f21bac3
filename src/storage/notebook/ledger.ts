import { emptyNotebook, merge, type Notebook } from '~/domain/notebook/notebook.ts';
import { neverCleared, outlives, type Clearing } from './clearing.ts';
import type { Entry } from '~/domain/notebook/entry.ts';
import type { Batch, DiskContent, Unsaved } from './disk.ts';

/** The notebook in memory, and what of it is not on the disk yet. */
export function openLedger(): Ledger {
	let notebook: Notebook = emptyNotebook;
	let clearing: Clearing = neverCleared;
	/** When this page deleted everything, until the disk has done so too. */
	let cleared: number | null = null;
	const unsaved = new Map<string, Unsaved>();
	/** All this page wrote since everything was deleted last. */
	const written = new Map<string, Unsaved>();

	const keep = (writings: readonly Unsaved[]) => {
		notebook = merge(
			notebook,
			writings.map(({ entry }) => entry),
		);
		for (const each of writings) {
			// A newer version was there already.
			if (notebook.get(each.entry.id) !== each.entry) continue;
			unsaved.set(each.entry.id, each);
			written.set(each.entry.id, each);
		}
	};
	const forgetAll = () => {
		notebook = emptyNotebook;
		unsaved.clear();
		written.clear();
	};

	return {
		notebook: () => notebook,
		isSaved: () => unsaved.size === 0 && cleared === null,
		batch: () => ({ cleared, unsaved: [...unsaved.values()] }),

		write(entries, at) {
			keep(entries.map((entry) => ({ entry, at, cleared: clearing.count })));
		},
		adopt(found) {
			keep(found.filter((each) => outlives(each, clearing)));
		},
		clear(at) {
			const entries = [...notebook.values()];
			forgetAll();
			cleared = at;
			return entries;
		},
		saved(batch, content) {
			for (const each of batch.unsaved) {
				if (unsaved.get(each.entry.id) === each) unsaved.delete(each.entry.id);
			}
			if (cleared !== null && cleared === batch.cleared) {
				cleared = null;
				clearing = content.clearing;
			}
			follow(content);
		},
		follow,
	};

	function follow(content: DiskContent) {
		// Read before the last deletion, or while the disk has not heard of it.
		if (cleared !== null || content.clearing.count < clearing.count) return;
		if (content.clearing.count > clearing.count) {
			clearing = content.clearing;
			const later = [...written.values()].filter((each) => outlives(each, clearing));
			forgetAll();
			// The deletion may have taken it from the disk although it was written later.
			keep(later);
		}
		notebook = merge(notebook, content.entries);
		for (const { id } of content.entries) {
			if (unsaved.get(id)?.entry !== notebook.get(id)) unsaved.delete(id);
		}
	}
}

export interface Ledger {
	readonly notebook: () => Notebook;
	readonly isSaved: () => boolean;
	/** What has to go to the disk. */
	readonly batch: () => Batch;
	/** @param at milliseconds since 1970. */
	readonly write: (entries: readonly Entry[], at: number) => void;
	/** Takes over what an earlier page could not save before it ended. */
	readonly adopt: (found: readonly Unsaved[]) => void;
	/** Deletes everything. Returns what there was. */
	readonly clear: (at: number) => readonly Entry[];
	/** The batch is on the disk, with this answer; what was written meanwhile is not. */
	readonly saved: (batch: Batch, content: DiskContent) => void;
	/** Takes over what was read from the disk: newer versions, and that another tab deleted everything. */
	readonly follow: (content: DiskContent) => void;
}
