import { timeFrame } from './time-frame.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';
import type { YearWindow } from './year-window.ts';

/** The whole line, and the stretch it shows first: the years up to the talk. Throws without events up to the talk. */
export function timelineExtent(events: readonly TimelineEvent[]): TimelineExtent {
	const before = events.filter(({ kind }) => kind !== 'since');
	return {
		whole: years(timeFrame(events.map(({ date }) => date))),
		first: years(timeFrame(before.map(({ date }) => date))),
	};
}

function years({ from, to }: YearWindow): YearWindow {
	return { from, to };
}

export interface TimelineExtent {
	readonly whole: YearWindow;
	readonly first: YearWindow;
}
