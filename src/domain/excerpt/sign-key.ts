import type { Contour, Mark, PauseLength, SpanType } from './excerpt.ts';

/** What a notation sign stands for: one key for each row of the legend. */
export type SignKey =
	| Exclude<Mark['type'], 'pause' | 'contour' | 'pitch'>
	| SpanType
	| Contour
	| 'overlap'
	| 'alternatives'
	| 'microPause'
	| 'timedPause'
	| 'longPause'
	| 'pitchUp'
	| 'pitchDown'
	/** A ☺ that stands in an excerpt whose notation is not read as voice: shown, and not decided. */
	| 'unreadSmiley';

/** The row of the legend that a mark belongs to. */
export function signKey(mark: Mark): SignKey {
	if (mark.type === 'pause') return pauseKey(mark.v);
	if (mark.type === 'contour') return mark.v;
	if (mark.type === 'pitch') return mark.v === 'up' ? 'pitchUp' : 'pitchDown';
	return mark.type;
}

/** The row of the legend that a pause belongs to. */
export function pauseKey(v: PauseLength): SignKey {
	if (typeof v === 'number') return 'timedPause';
	return v === '.' ? 'microPause' : 'longPause';
}
