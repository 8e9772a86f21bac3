import { parsePartialDate } from '~/formats/partial-date.ts';

/**
 * Where a partial date begins, as a decimal year: `2003-07` → 2003.5, `2004` → 2004.
 *
 * Throws for what is not a date; the rules of the course stop those earlier.
 */
export function decimalYear(date: string): number {
	const parsed = parsePartialDate(date);
	if (!parsed) throw new Error(`»${date}« is not a date such as 2004, 2004-07 or 2004-07-01.`);
	const { year, month = 1, day = 1 } = parsed;
	const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return year + (month - 1 + (day - 1) / daysInMonth) / 12;
}
