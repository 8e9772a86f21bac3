import { mostOthers } from './lay-others.ts';
import { readOthers, type OthersFile } from './read-others.ts';
import type { Placements } from '~/domain/figure/placement.ts';
import type { FieldKind } from './field-figure.ts';

/**
 * Every placing on this field in several files. They are read one after the other, as each may be large, and no further
 * than there can be room for. Never throws.
 */
export async function readAllOthers(
	files: readonly OthersFile[],
	field: FieldKind['id'],
	ids: readonly string[],
): Promise<AllOthers> {
	const placings: Placements[] = [];
	const problems: string[] = [];
	let unread = files.length;
	for (const file of files.slice(0, mostFiles)) {
		if (placings.length >= mostOthers) break;
		const read = await readOthers(file, field, ids);
		placings.push(...read.placings);
		if (read.problem !== null) problems.push(read.problem);
		unread -= 1;
	}
	return { placings, problems, unread };
}

/** One from each in the room. */
const mostFiles = mostOthers;

export interface AllOthers {
	readonly placings: readonly Placements[];
	/** Why files gave none, in sentences. */
	readonly problems: readonly string[];
	/** How many files were left alone. */
	readonly unread: number;
}
