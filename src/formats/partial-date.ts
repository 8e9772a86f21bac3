/**
 * A date as precise as its source: `2004`, `2004-07` or `2004-07-01` (ISO 8601, reduced precision).
 *
 * @returns undefined for anything else, also for days that do not exist such as `2005-02-30`.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
	if (!match) return undefined;
	const year = Number(match[1]);
	if (match[2] === undefined) return { year };
	const month = Number(match[2]);
	if (month < 1 || month > 12) return undefined;
	if (match[3] === undefined) return { year, month };
	const day = Number(match[3]);
	if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
	return { year, month, day };
}

/** `{ year: 2004, month: 7 }` → `2004-07`. The inverse of {@link parsePartialDate}. */
export function printPartialDate({ year, month, day }: PartialDate): string {
	return [String(year).padStart(4, '0'), month, day]
		.filter((part) => part !== undefined)
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
}

export interface PartialDate {
	readonly year: number;
	/** 1–12. */
	readonly month?: number;
	/** 1–31; only where there is a month. */
	readonly day?: number;
}
