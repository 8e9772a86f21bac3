import { overlapLetter } from './overlap-letter.ts';
import type { ExcerptTurn, Mark, Overlap, SpanType } from './excerpt.ts';

/**
 * A turn as a flat row of pieces that can be drawn one after the other: its words as they are written, and the notation
 * signs again between them. Nothing is nested, so overlaps, comments and spans may cross.
 *
 * @param cuts further places in the base text (UTF-16 offsets) where a piece must end, e.g. the ends of a note.
 * @param slice only what stands at these base offsets, both included for signs.
 */
export function segments(
	turn: Pick<ExcerptTurn, 'raw' | 'text' | 'pieces' | 'marks' | 'spans' | 'overlaps'>,
	{ cuts = [], slice }: { cuts?: readonly number[]; slice?: { start: number; end: number } } = {},
): Segment[] {
	const found: Segment[] = [];
	const { raw, pieces } = turn;
	const places = slice ? [...cuts, slice.start, slice.end] : cuts;
	let from = 0;
	let at = 0;
	for (const piece of [...pieces, { from: raw.length, at: turn.text.length, length: 0 }]) {
		// A sign may stand for a space that nobody wrote: `så=og`.
		const implied = piece.at > at;
		found.push(...signs(turn, from, piece.from, at));
		if (implied)
			found.push({ kind: 'space', text: ' ', start: at, end: piece.at, spans: [], overlap: null });
		found.push(...words(turn, piece, places));
		from = piece.from + piece.length;
		at = piece.at + piece.length;
	}
	return slice ? found.filter(({ start, end }) => start >= slice.start && end <= slice.end) : found;
}

export interface Segment {
	/**
	 * `words`: what was said. `sign`: notation, for the eye only. `comment`: what a comment or an editorial note says;
	 * `bracket`: what stands around it. `space`: a word boundary that only a sign shows.
	 */
	readonly kind: 'words' | 'sign' | 'comment' | 'bracket' | 'space';
	readonly text: string;
	/** Place in the base text. The same twice for everything but words and spaces. */
	readonly start: number;
	readonly end: number;
	readonly spans: readonly SpanType[];
	/** Set on the words of an overlap and on its brackets. */
	readonly overlap: SegmentOverlap | null;
}

export interface SegmentOverlap {
	/** The same for all segments of this overlap, and for no other of the turn. */
	readonly key: number;
	/** a, b, …; `null` without a partner. */
	readonly letter: string | null;
	/** The partner's turn. */
	readonly with: number | null;
}

type Drawn = Parameters<typeof segments>[0];

/** The stretch of `raw` between two pieces: signs, comments, and spaces that the base text does without. */
function signs(turn: Drawn, from: number, to: number, at: number): Segment[] {
	if (from >= to) return [];
	const comments = turn.marks.filter(
		(mark): mark is Mark & { type: 'comment' | 'editorial' } =>
			(mark.type === 'comment' || mark.type === 'editorial') && mark.from >= from && mark.to <= to,
	);
	const edges = turn.overlaps.flatMap(({ opened, closed }) => [
		opened.from,
		opened.to,
		...(closed ? [closed.from, closed.to] : []),
	]);
	const row: Segment[] = [];
	const add = (kind: Segment['kind'], start: number, end: number) => {
		for (const [a, b] of stretches(start, end, edges)) {
			row.push({
				kind,
				text: turn.raw.slice(a, b),
				start: at,
				end: at,
				spans: [],
				overlap: overlapAt(turn.overlaps, a),
			});
		}
	};
	let place = from;
	for (const { type, from: start, to: end } of comments) {
		const width = type === 'comment' ? 2 : 1;
		add('sign', place, start);
		add('bracket', start, start + width);
		add('comment', start + width, end - width);
		add('bracket', end - width, end);
		place = end;
	}
	add('sign', place, to);
	return row;
}

/** The words of one piece, cut where an overlap, a span or something else begins or ends. */
function words(turn: Drawn, piece: Drawn['pieces'][number], cuts: readonly number[]): Segment[] {
	const edges = [
		...cuts,
		...turn.spans.flatMap(({ start, end }) => [start, end]),
		...turn.overlaps.flatMap(({ o, c }) => (c === null ? [] : [o, c])),
	];
	return stretches(piece.at, piece.at + piece.length, edges).map(([start, end]) => ({
		kind: 'words',
		text: turn.text.slice(start, end),
		start,
		end,
		spans: turn.spans
			.filter((span) => span.start <= start && end <= span.end)
			.map(({ type }) => type),
		overlap: overlapAt(turn.overlaps, piece.from + (start - piece.at)),
	}));
}

/** The stretch from `start` to `end`, parted at the edges inside it; empty when it has no length. */
function stretches(start: number, end: number, edges: readonly number[]): [number, number][] {
	const inside = [...new Set(edges)]
		.filter((edge) => edge > start && edge < end)
		.sort((a, b) => a - b);
	const ends = [...inside, end];
	return [start, ...inside].flatMap((from, index): [number, number][] => {
		const to = ends[index] ?? end;
		return to > from ? [[from, to]] : [];
	});
}

/** The latest overlap that is open at a place in `raw`; one that never closes holds its bracket only. */
function overlapAt(overlaps: readonly Overlap[], at: number): SegmentOverlap | null {
	const key = overlaps.findLastIndex(
		({ opened, closed }) => at >= opened.from && at < (closed?.to ?? opened.to),
	);
	const overlap = overlaps[key];
	if (!overlap) return null;
	return {
		key,
		letter: overlap.pair === null ? null : overlapLetter(overlap.pair),
		with: overlap.with,
	};
}
