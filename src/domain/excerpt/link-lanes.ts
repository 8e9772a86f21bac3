/**
 * The lane of each link, 0 nearest the turns: the shortest first, each in the lowest lane where nothing else passes.
 * Links that only meet at a turn may share a lane. The same links have the same lanes in whatever order they come.
 */
export function linkLanes(links: readonly LinkedTurns[]): ReadonlyMap<string, number> {
	const spans = links
		.map(({ id, from, to }) => ({ id, top: Math.min(from, to), bottom: Math.max(from, to) }))
		.sort(
			(a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top || (a.id < b.id ? -1 : 1),
		);
	const lanes: Span[][] = [];
	return new Map(
		spans.map((span) => {
			const free = lanes.findIndex((lane) => lane.every((other) => !isAlong(span, other)));
			const lane = free === -1 ? lanes.length : free;
			(lanes[lane] ??= []).push(span);
			return [span.id, lane];
		}),
	);
}

function isAlong(a: Span, b: Span): boolean {
	return a.top < b.bottom && b.top < a.bottom;
}

/** Two turns that somebody tied together, by number. */
export interface LinkedTurns {
	readonly id: string;
	readonly from: number;
	readonly to: number;
}

interface Span {
	readonly top: number;
	readonly bottom: number;
}
