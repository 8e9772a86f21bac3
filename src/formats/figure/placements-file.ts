import * as v from 'valibot';

const coordinate = v.pipe(v.number(), v.integer(), v.minValue(-100), v.maxValue(100));

const placementsFile = v.object({
	type: v.literal('placements'),
	/** Which field, e.g. `lister`. */
	field: v.string(),
	/** By the id of the thing: from left to right and from top to bottom, −100 to 100. */
	placements: v.record(v.string(), v.tuple([coordinate, coordinate])),
});

/** The text of a file with what somebody placed on a field. */
export function printPlacementsFile(
	field: string,
	placements: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): string {
	const written = Object.fromEntries([...placements].map(([id, { x, y }]) => [id, [x, y]]));
	return `${JSON.stringify({ type: 'placements', field, placements: written }, null, '\t')}\n`;
}

/** What such a file says; `null` when the text is no such file. Never throws. */
export function readPlacementsFile(text: string): PlacementsFile | null {
	try {
		const result = v.safeParse(placementsFile, JSON.parse(text));
		return result.success ? result.output : null;
	} catch {
		return null;
	}
}

export type PlacementsFile = v.InferOutput<typeof placementsFile>;
