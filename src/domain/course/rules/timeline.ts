import { parsePartialDate, printPartialDate } from '~/formats/partial-date.ts';
import { placeOf } from '../entries.ts';
import { problems } from '../problems.ts';
import type { CourseEntries } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** Every event has a source and a date that exists, and the events stand in the order of time. */
export function checkTimeline({ events }: CourseEntries): Problem[] {
	const found: Problem[] = [];
	let latest: { title: string; date: string } | undefined;
	for (const event of events) {
		const { title, date: written, sources } = event.data;
		if (sources.length === 0) found.push(problems.uncitedEvent(placeOf(event, ['sources']), title));
		const parsed = parsePartialDate(written);
		if (!parsed) {
			found.push(problems.impossibleDate(placeOf(event, ['date']), written));
			continue;
		}
		const date = printPartialDate(parsed);
		if (latest && isBefore(date, latest.date)) {
			found.push(problems.eventOutOfOrder(placeOf(event, ['date']), title, latest.title));
		} else if (!latest?.date.startsWith(date)) {
			latest = { title, date };
		}
	}
	return found;
}

/** ISO dates compare as text; a less precise date is before nothing that it contains. */
function isBefore(a: string, b: string): boolean {
	const length = Math.min(a.length, b.length);
	return a.slice(0, length) < b.slice(0, length);
}
