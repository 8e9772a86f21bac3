import { placement, type Placements } from '~/domain/figure/placement.ts';
import { readPlacementLines } from '~/domain/figure/read-placement-lines.ts';
import { readPlacementsFile } from '~/formats/figure/placements-file.ts';
import { readFile } from '~/formats/notebook/read-file.ts';
import { placementsField } from './use-kept-placements.ts';
import type { FieldKind } from './field-figure.ts';

/**
 * Every placing on this field in a file: one in a file of placements, perhaps several in a file of notes. Things the course
 * does not have are passed over. Never throws.
 */
export async function readOthers(
	file: File,
	field: FieldKind['id'],
	ids: readonly string[],
): Promise<Placements[]> {
	const own = file.size > largestFile ? null : readPlacementsFile(await textOf(file));
	if (own) {
		if (own.field !== field) return [];
		const known = Object.entries(own.placements).filter(([id]) => ids.includes(id));
		return filled([new Map(known.map(([id, [x, y]]) => [id, placement(x, y)]))]);
	}
	const { entries } = await readFile(file, new Date().toISOString());
	return filled(
		entries.flatMap((entry) =>
			entry.type === 'answer' && entry.field === placementsField(field)
				? [readPlacementLines(entry.text, ids)]
				: [],
		),
	);
}

function filled(placements: readonly Placements[]): Placements[] {
	return placements.filter(({ size }) => size > 0);
}

async function textOf(file: File): Promise<string> {
	try {
		return await file.text();
	} catch {
		return '';
	}
}

/** Bytes; placements alone are a thousand. */
const largestFile = 100_000;
