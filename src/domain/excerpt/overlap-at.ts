import { nthLetter } from './nth-letter.ts';
import type { Overlap } from './excerpt.ts';
import type { SegmentOverlap } from './segment.ts';

/** The latest overlap that is open at a place in `raw`; one that never closes holds its bracket only. */
export function overlapAt(overlaps: readonly Overlap[], at: number): SegmentOverlap | null {
	const key = overlaps.findLastIndex(
		({ opened, closed }) => at >= opened.from && at < (closed?.to ?? opened.to),
	);
	const overlap = overlaps[key];
	if (!overlap) return null;
	return {
		key,
		letter: overlap.pair === null ? null : nthLetter(overlap.pair),
		with: overlap.with,
	};
}
