import { dateText } from './date-text.ts';

/** `23. november` in the reader's own time zone, with the year where it is not this one. */
export function dayText(time: string, now: Date): string {
	const date = new Date(time);
	const isThisYear = date.getFullYear() === now.getFullYear();
	return isThisYear ? day.format(date) : dateText(time);
}

const day = new Intl.DateTimeFormat('da', { day: 'numeric', month: 'long' });
