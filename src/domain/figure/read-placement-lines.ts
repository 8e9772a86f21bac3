import { placement, type Placements } from './placement.ts';

/**
 * The placements in a text of the notebook; lines that say none are passed over. Never throws.
 *
 * @param ids of everything that may be placed.
 */
export function readPlacementLines(text: string, ids: readonly string[]): Placements {
	return new Map(
		[...text.matchAll(line)].flatMap(([, id = '', x, y]) =>
			ids.includes(id) ? [[id, placement(Number(x), Number(y))] as const] : [],
		),
	);
}

/** The same text as people read it: without the numbers that are there to be read again. */
export function withoutPlacementNumbers(text: string): string {
	return text.replace(line, '');
}

const line = /[^\S\r\n]?\[([a-z0-9-]+) (-?\d{1,3}) (-?\d{1,3})\]$/gmu;
