/** The stretch of years that a time line shows, in quarters of a year, and at least one year long. */
export interface YearWindow {
	readonly from: number;
	readonly to: number;
}

/**
 * The nearest window that there is: inside the whole line, on quarters of a year, no shorter than a year. One that is
 * too far out is moved, not cut. The whole line is made of whole years.
 */
export function settle({ from, to }: YearWindow, whole: YearWindow): YearWindow {
	const length = Math.min(Math.max(quarter(to - from), shortest), whole.to - whole.from);
	const start = Math.min(Math.max(quarter(from), whole.from), whole.to - length);
	return { from: start, to: start + length };
}

/** The window around the same middle, `factor` times as long. */
export function zoom({ from, to }: YearWindow, factor: number, whole: YearWindow): YearWindow {
	const middle = (from + to) / 2;
	const half = ((to - from) * factor) / 2;
	return settle({ from: middle - half, to: middle + half }, whole);
}

/** The window moved by so many years, as far as the line goes. */
export function pan({ from, to }: YearWindow, years: number, whole: YearWindow): YearWindow {
	return settle({ from: from + years, to: to + years }, whole);
}

export function isSameWindow(one: YearWindow, other: YearWindow): boolean {
	return one.from === other.from && one.to === other.to;
}

const shortest = 1;

function quarter(years: number): number {
	return Math.round(years * 4) / 4;
}
