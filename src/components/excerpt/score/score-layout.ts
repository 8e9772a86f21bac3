import type { ScoreSize } from '~/domain/excerpt/score.ts';

/** Sizes of the living score, in pixels of a page: a bar is wide and high enough for a finger. */
export const layout = {
	rows: { height: 28, below: 24 },
	cap: 26,
	/** Under the last bars where no marks stand: for the line under the turn somebody is at. */
	end: 6,
	/** How far a mark reaches: its sign, and what keeps it apart from the next. */
	mark: 12 + 6,
} as const;

/** Sizes for a drawing this wide. */
export function scoreSize(width: number): ScoreSize {
	return { width, gap: width < 600 ? 3 : 10, cap: layout.cap, longestWord: 24 };
}
