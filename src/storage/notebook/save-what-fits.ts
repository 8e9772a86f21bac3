import { isFull } from './is-full.ts';
import type { Batch, Disk, DiskContent } from './disk.ts';

/**
 * Saves the batch, or where there is no room for all of it, as much as fits: small things first, so that a deletion can
 * make room for the rest.
 *
 * @throws what the browser says when it refuses for any other reason.
 */
export async function saveWhatFits(disk: Disk, batch: Batch): Promise<SavedParts> {
	const parts: SavedPart[] = [];
	let rest = batch;
	for (;;) {
		const part = await savePart(disk, rest);
		if (part === null) return { parts, full: true };
		parts.push(part);
		const saved = new Set(part.batch.unsaved);
		if (saved.size === rest.unsaved.length) return { parts, full: false };
		const hasMadeRoom =
			part.batch.cleared !== null ||
			part.batch.unsaved.some(({ entry }) => entry.type === 'removed');
		rest = { cleared: null, unsaved: rest.unsaved.filter((each) => !saved.has(each)) };
		if (!hasMadeRoom) return { parts, full: true };
	}
}

/** Saves the batch, or the smaller half of it, or the smaller half of that …; `null` when nothing fits. */
async function savePart(disk: Disk, batch: Batch): Promise<SavedPart | null> {
	let part = batch;
	for (;;) {
		try {
			return { batch: part, content: await disk.save(part) };
		} catch (problem) {
			if (!isFull(problem)) throw problem;
			const half = smallerHalf(part);
			if (half === null) return null;
			part = half;
		}
	}
}

function smallerHalf({ cleared, unsaved }: Batch): Batch | null {
	if (unsaved.length === 0 || (unsaved.length === 1 && cleared === null)) return null;
	const bySize = unsaved
		.map((each) => ({ each, size: JSON.stringify(each.entry).length }))
		.toSorted((a, b) => a.size - b.size);
	return { cleared, unsaved: bySize.slice(0, unsaved.length >> 1).map(({ each }) => each) };
}

export interface SavedParts {
	readonly parts: readonly SavedPart[];
	/** Whether something is left that there was no room for. */
	readonly full: boolean;
}

interface SavedPart {
	readonly batch: Batch;
	readonly content: DiskContent;
}
