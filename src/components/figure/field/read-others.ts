import { placement, type Placements } from '~/domain/figure/placement.ts';
import { placementsField } from '~/domain/figure/placements-field.ts';
import { readPlacementLines } from '~/domain/figure/read-placement-lines.ts';
import { readPlacementsFile } from '~/formats/figure/placements-file.ts';
import { readFile } from '~/formats/notebook/read-file.ts';
import type { FieldKind } from './field-figure.ts';

/**
 * Every placing on this field in a file: one in a file of placements, perhaps several in a file of notes. Things the course
 * does not have are passed over. Never throws; a file that gives nothing gives a sentence about why.
 */
export async function readOthers(
	file: OthersFile,
	field: FieldKind['id'],
	ids: readonly string[],
): Promise<OthersReading> {
	const own = file.size > largestFile ? null : readPlacementsFile(await textOf(file));
	if (own) {
		if (own.field !== field) return nothing(`»${file.name}« er placeringer i et andet felt.`);
		const known = Object.entries(own.placements).filter(([id]) => ids.includes(id));
		return reading(file, [new Map(known.map(([id, [x, y]]) => [id, placement(x, y)]))]);
	}
	const { entries, problems } = await readFile(file, new Date().toISOString());
	const placings = entries.flatMap((entry) =>
		entry.type === 'answer' && entry.field === placementsField(field)
			? [readPlacementLines(entry.text, ids)]
			: [],
	);
	return file.size > largestFile && entries.length === 0
		? nothing(problems[0] ?? '')
		: reading(file, placings);
}

function reading({ name }: OthersFile, placings: readonly Placements[]): OthersReading {
	const filled = placings.filter(({ size }) => size > 0);
	return filled.length > 0
		? { placings: filled, problem: null }
		: nothing(`Der er ingen placeringer til dette felt i »${name}«.`);
}

function nothing(problem: string): OthersReading {
	return { placings: [], problem };
}

async function textOf(file: OthersFile): Promise<string> {
	try {
		return await file.text();
	} catch {
		return '';
	}
}

/** Bytes; placements alone are a thousand. */
const largestFile = 100_000;

/** A `File` of the browser. */
export interface OthersFile {
	readonly name: string;
	/** Bytes. */
	readonly size: number;
	readonly text: () => Promise<string>;
}

interface OthersReading {
	readonly placings: readonly Placements[];
	/** Why there are none. */
	readonly problem: string | null;
}
