import { ascending, sort } from 'd3';
import { decimalYear } from './decimal-year.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';

/** Events in the order of time; those of the same date keep the order they are given in. */
export function inTime(events: readonly TimelineEvent[]): TimelineEvent[] {
	return sort(events, (one, other) => ascending(decimalYear(one.date), decimalYear(other.date)));
}
