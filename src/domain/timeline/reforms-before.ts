import { inTime } from './in-time.ts';
import { decimalYear } from './decimal-year.ts';
import { yearsShown } from './years-shown.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';

/**
 * What was reformed between a categorisation and the one before it, year by year: the steps of its slide. Each with
 * where its event is in the order of steps: those of one year come together.
 */
export function reformsBefore(id: string, unsorted: readonly TimelineEvent[]): SteppedEvent[] {
	const events = inTime(unsorted);
	const at = events.findIndex((event) => event.id === id);
	const own = events[at];
	const before = events.slice(0, Math.max(at, 0));
	const last = before.findLast(({ kind }) => kind === 'categorisation');
	const between = before
		.slice(last ? before.indexOf(last) + 1 : 0)
		.filter((event) => own && decimalYear(event.date) < decimalYear(own.date));
	const years = [...new Set(between.map(yearOf))];
	return between.map((event) => ({ event, step: years.indexOf(yearOf(event)) }));
}

function yearOf({ shown, date }: TimelineEvent): string {
	return yearsShown(shown).slice(0, 4) || date;
}

export interface SteppedEvent {
	readonly event: TimelineEvent;
	/** From 0. */
	readonly step: number;
}
