import { linkLanes } from '../excerpt/link-lanes.ts';
import { segments } from '../excerpt/segments.ts';
import type { Segment } from '../excerpt/segment.ts';
import type { TaggedStretch } from './tagged-stretches.ts';

/**
 * A turn as a flat row of parts, each with the tags that stand on all of it. Every piece of the turn is in it once and
 * in its order, with or without tags. A stretch keeps its lane through all its parts, 0 nearest the words, so that the
 * lines under them can be followed.
 */
export function taggedRow(
	turn: Parameters<typeof segments>[0],
	stretches: readonly TaggedStretch[],
): TaggedPart[] {
	const lanes = linkLanes(
		stretches.map(({ entry, start, end }) => ({ id: entry.id, from: start, to: end })),
	);
	const tagged = stretches
		.map((stretch) => ({ ...stretch, lane: lanes.get(stretch.entry.id) ?? 0 }))
		.toSorted((a, b) => b.lane - a.lane);
	const cuts = stretches.flatMap(({ start, end }) => [start, end]);
	const row: { tags: readonly LanedStretch[]; segments: Segment[] }[] = [];
	for (const segment of segments(turn, { cuts })) {
		const tags = tagged.filter((stretch) => isOn(stretch, segment));
		const last = row.at(-1);
		if (last && isSame(last.tags, tags)) last.segments.push(segment);
		else row.push({ tags, segments: [segment] });
	}
	return row.map((part, at) => ({
		...part,
		ends: part.tags.filter((tag) => !row.slice(at + 1).some(({ tags }) => tags.includes(tag))),
	}));
}

/** Signs have no length: at the edge of a stretch they stand outside it. */
function isOn({ start, end }: TaggedStretch, segment: Segment): boolean {
	return segment.start === segment.end
		? segment.start > start && segment.end < end
		: segment.start >= start && segment.end <= end;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((each, at) => each === b[at]);
}

export interface LanedStretch extends TaggedStretch {
	readonly lane: number;
}

export interface TaggedPart {
	/** The outermost lane first. */
	readonly tags: readonly LanedStretch[];
	readonly segments: readonly Segment[];
	/** Those of its tags that stand on nothing after it. */
	readonly ends: readonly LanedStretch[];
}
