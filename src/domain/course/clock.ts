/**
 * The time on the clock some minutes after a start: `clockTime('12.00', 65)` → `13.05`. Danish, 24 hours.
 *
 * Half minutes are shown as the minute that has begun; past midnight the clock starts over.
 *
 * @param start `HH.MM` or `HH:MM`. Throws for anything else.
 */
export function clockTime(start: string, minutes: number): string {
	const match = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/u.exec(start.trim());
	if (!match) throw new Error(`»${start}« is not a time such as 12.00.`);
	const day = 24 * 60;
	const total = Number(match[1]) * 60 + Number(match[2]) + Math.floor(minutes);
	const ofDay = ((total % day) + day) % day;
	return `${twoDigits(Math.floor(ofDay / 60))}.${twoDigits(ofDay % 60)}`;
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
