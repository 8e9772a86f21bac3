import type { SpanType } from './excerpt.ts';
import type { SignKey } from './sign-key.ts';

/** One piece of a turn as it is drawn. */
export interface Segment {
	/**
	 * `words`: what was said. `sign`: notation, for the eye only. `comment`: what a comment or an editorial note says;
	 * `bracket`: what stands around it. `space`: white space beside a sign that the base text does without.
	 * `boundary`: a word boundary that only a sign shows.
	 */
	readonly kind: 'words' | 'sign' | 'comment' | 'bracket' | 'space' | 'boundary';
	readonly text: string;
	/** Place in the base text. The same twice for everything but words and spaces. */
	readonly start: number;
	readonly end: number;
	readonly spans: readonly SpanType[];
	/** Which sign it is or belongs to. On words: where the words themselves are the sign (`ORD`, `?`). */
	readonly sign: SignKey | null;
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
