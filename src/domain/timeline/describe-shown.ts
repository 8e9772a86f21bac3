import { decimalYear } from './decimal-year.ts';
import { describeWindow } from './describe-window.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';
import type { YearWindow } from './year-window.ts';

/**
 * What the time line draws of these events, in words: `1994 til 2020: 20 hændelser, og 7 siden oplægget`. What came
 * since the talk is drawn apart, and all of it, until the window reaches some of it.
 */
export function describeShown(events: readonly TimelineEvent[], window: YearWindow): string {
	const inYears = events.filter(({ date }) => {
		const year = decimalYear(date);
		return year >= window.from && year <= window.to;
	});
	const isReached = inYears.some(({ kind }) => kind === 'since');
	const apart = isReached ? [] : events.filter(({ kind }) => kind === 'since');
	const count = `${inYears.length} ${inYears.length === 1 ? 'hændelse' : 'hændelser'}`;
	const rest = apart.length === 0 ? '' : `, og ${apart.length} siden oplægget`;
	return `${describeWindow(window)}: ${count}${rest}`;
}
