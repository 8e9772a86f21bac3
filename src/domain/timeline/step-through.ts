import { decimalYear } from './decimal-year.ts';
import { inTime } from './in-time.ts';
import { pan } from './year-window.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';
import type { TimelineState } from './timeline-state.ts';
import type { YearWindow } from './year-window.ts';

/**
 * The view one event earlier or later than what is open, with the years moved when it lies outside them; nothing at the
 * ends. Where nothing is open, the next is the first in the years that are shown, and before it there is none.
 *
 * @param unsorted those that may be stepped to.
 */
export function stepThrough(
	by: -1 | 1,
	{ opened, window }: Pick<TimelineState, 'opened' | 'window'>,
	unsorted: readonly TimelineEvent[],
	whole: YearWindow,
): Pick<TimelineState, 'opened' | 'window'> | undefined {
	const events = inTime(unsorted);
	const places = events.flatMap(({ id }, index) => (opened.includes(id) ? [index] : []));
	const first = events.findIndex(({ date }) => decimalYear(date) >= window.from);
	const at = by < 0 ? (places[0] ?? 0) - 1 : (places.at(-1) ?? first - 1) + 1;
	const event = events[at];
	if (!event) return undefined;
	return { opened: [event.id], window: windowHolding(decimalYear(event.date), window, whole) };
}

/** The window where that year is in it; else the one as long that has it in its middle. */
function windowHolding(year: number, window: YearWindow, whole: YearWindow): YearWindow {
	if (year >= window.from && year <= window.to) return window;
	return pan(window, year - (window.from + window.to) / 2, whole);
}
