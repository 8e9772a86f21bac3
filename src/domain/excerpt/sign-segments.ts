import { overlapAt } from './overlap-at.ts';
import { stretches } from './stretches.ts';
import type { PlacedSign } from './signs-in.ts';
import type { ExcerptTurn, Mark } from './excerpt.ts';
import type { Segment } from './segment.ts';

/** The stretch of `raw` between two pieces: signs, comments, and spaces that the base text does without. */
export function signSegments(
	turn: Pick<ExcerptTurn, 'raw' | 'marks' | 'overlaps'>,
	from: number,
	to: number,
	at: number,
	signs: readonly PlacedSign[],
): Segment[] {
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
	const signEdges = [...edges, ...signs.flatMap((sign) => [sign.from, sign.to])];
	const row: Segment[] = [];
	const spaces = [...turn.raw.slice(from, to).matchAll(/\s+/gu)].flatMap(({ 0: space, index }) => [
		from + index,
		from + index + space.length,
	]);
	const add = (kind: 'sign' | 'bracket' | 'comment', start: number, end: number) => {
		for (const [a, b] of stretches(
			start,
			end,
			kind === 'sign' ? [...signEdges, ...spaces] : edges,
		)) {
			const text = turn.raw.slice(a, b);
			row.push({
				kind: kind === 'sign' && text.trim() === '' ? 'space' : kind,
				text,
				start: at,
				end: at,
				spans: [],
				sign: signs.find((sign) => sign.from <= a && b <= sign.to)?.key ?? null,
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
