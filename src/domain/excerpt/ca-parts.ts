import { collapsed } from './ca-chunks.ts';
import { overlapAt } from './overlap-at.ts';
import { signsIn } from './signs-in.ts';
import { stretches } from './stretches.ts';
import type { CaSetRow } from './ca-rows.ts';
import type { ExcerptTurn } from './excerpt.ts';
import type { SegmentOverlap } from './segment.ts';
import type { SignKey } from './sign-key.ts';

/** The rows of a turn as pieces to be drawn one after the other, padding among them. */
export function caParts(turn: ExcerptTurn, rows: readonly CaSetRow[]): CaPart[][] {
	const signs = signsIn(turn);
	const edges = [
		...signs.flatMap(({ from, to }) => [from, to]),
		...turn.overlaps.flatMap(({ opened, closed }) => [opened.from, closed?.to ?? opened.to]),
	];
	const written = (from: number, to: number): CaPart[] =>
		stretches(from, to, edges).map(([a, b]) => ({
			text: collapsed(turn.raw.slice(a, b)),
			isPadding: false,
			sign: signs.find((sign) => sign.from <= a && b <= sign.to)?.key ?? null,
			overlap: overlapAt(turn.overlaps, a),
		}));
	return rows.map((row) => {
		const parts: CaPart[] = [];
		let from = row[0]?.chunk.from ?? 0;
		let end = -1;
		const pad = (at: number, columns: number) => {
			if (columns <= 0) return;
			parts.push(...written(from, at), padding(columns));
			from = at;
		};
		for (const { chunk, start, end: next, brackets } of row) {
			pad(chunk.from, start - (end + 1));
			for (const bracket of brackets) pad(bracket.at, bracket.pad);
			end = next;
		}
		return [...parts, ...written(from, row.at(-1)?.chunk.to ?? from)];
	});
}

/** A piece of a row. */
export interface CaPart {
	readonly text: string;
	/** Nobody wrote these spaces: they only bring what follows into its column. */
	readonly isPadding: boolean;
	readonly sign: SignKey | null;
	/** Set on the words of an overlap and on its brackets. */
	readonly overlap: SegmentOverlap | null;
}

function padding(columns: number): CaPart {
	return { text: ' '.repeat(columns), isPadding: true, sign: null, overlap: null };
}
