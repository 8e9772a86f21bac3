import { withCapital } from '../sentence/with-capital.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';

/** The date with which the heading of an event begins; that it is expected is said once, by the title where it says so. */
export function headingDate({ shown, title }: Pick<TimelineEvent, 'shown' | 'title'>): string {
	return withCapital(title.includes(expected.trim()) ? shown.replace(expected, '') : shown);
}

const expected = 'forventes ';
