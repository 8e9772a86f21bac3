import { overlapAt } from './overlap-at.ts';
import { signSegments } from './sign-segments.ts';
import { signsIn, type PlacedSign } from './signs-in.ts';
import { stretches } from './stretches.ts';
import type { ExcerptTurn } from './excerpt.ts';
import type { Segment } from './segment.ts';

/**
 * A turn as a flat row of pieces that can be drawn one after the other: its words as they are written, and the notation
 * signs again between them. Nothing is nested, so overlaps, comments and spans may cross.
 *
 * @param cuts further places in the base text (UTF-16 offsets) where a piece must end, e.g. the ends of a note.
 * @param slice only what stands at these base offsets, both included for signs.
 */
export function segments(
	turn: Pick<ExcerptTurn, 'raw' | 'text' | 'pieces' | 'marks' | 'spans' | 'overlaps'>,
	{
		cuts = [],
		slice,
	}: { cuts?: readonly number[]; slice?: { start: number; end: number } | undefined } = {},
): Segment[] {
	const found: Segment[] = [];
	const { raw, pieces } = turn;
	const signs = signsIn(turn);
	const places = slice ? [...cuts, slice.start, slice.end] : cuts;
	let from = 0;
	let at = 0;
	for (const piece of [...pieces, { from: raw.length, at: turn.text.length, length: 0 }]) {
		// A sign may stand for a space that nobody wrote: `så=og`.
		const implied = piece.at > at;
		found.push(...signSegments(turn, from, piece.from, at, signs));
		if (implied) found.push({ ...boundary, start: at, end: piece.at });
		found.push(...words(turn, piece, places, signs));
		from = piece.from + piece.length;
		at = piece.at + piece.length;
	}
	return slice ? found.filter(({ start, end }) => start >= slice.start && end <= slice.end) : found;
}

const boundary = { kind: 'boundary', text: ' ', spans: [], sign: null, overlap: null } as const;

type Drawn = Parameters<typeof segments>[0];

/** The words of one piece, cut where an overlap, a span or something else begins or ends. */
function words(
	turn: Drawn,
	piece: Drawn['pieces'][number],
	cuts: readonly number[],
	signs: readonly PlacedSign[],
): Segment[] {
	const inWords = signs
		.filter(({ from }) => from >= piece.from && from < piece.from + piece.length)
		.map(({ key, from, to }) => ({
			key,
			start: piece.at + from - piece.from,
			end: piece.at + to - piece.from,
		}));
	const edges = [
		...cuts,
		...inWords.flatMap(({ start, end }) => [start, end]),
		...turn.spans.flatMap(({ start, end }) => [start, end]),
		...turn.overlaps.flatMap(({ o, c }) => (c === null ? [] : [o, c])),
	];
	return stretches(piece.at, piece.at + piece.length, edges).map(([start, end]) => {
		const spans = turn.spans
			.filter((span) => span.start <= start && end <= span.end)
			.map(({ type }) => type);
		const sign = inWords.find((placed) => placed.start <= start && end <= placed.end)?.key;
		return {
			kind: 'words',
			text: turn.text.slice(start, end),
			start,
			end,
			spans,
			sign: sign ?? (spans.includes('loud') ? 'loud' : null),
			overlap: overlapAt(turn.overlaps, piece.from + (start - piece.at)),
		};
	});
}
