import type { YearWindow } from './year-window.ts';

/** The years in words: `2000 til 2010`, and where they do not begin with a year `oktober 2003 til 2010`. */
export function describeWindow({ from, to }: YearWindow): string {
	return `${moment(from)} til ${moment(to)}`;
}

function moment(year: number): string {
	const whole = Math.floor(year);
	const quarter = quarters[Math.round((year - whole) * 4)] ?? '';
	return `${quarter} ${whole}`.trim();
}

const quarters = ['', 'april', 'juli', 'oktober'];
