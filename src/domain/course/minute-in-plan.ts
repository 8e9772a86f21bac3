/**
 * How many minutes of a plan have passed when a clock shows a time; `null` before it begins and from its end on. A plan
 * may go past midnight.
 *
 * @param starts `HH.MM`.
 * @param length of the plan in minutes, at most a day.
 */
export function minuteInPlan(starts: string, length: number, clock: ClockTime): number | null {
	const [hours = 0, minutes = 0] = starts.split('.').map(Number);
	const day = 24 * 60;
	const passed = clock.hours * 60 + clock.minutes - (hours * 60 + minutes);
	const ofDay = ((passed % day) + day) % day;
	return ofDay < length ? ofDay : null;
}

/** What a clock shows, 24 hours. */
export interface ClockTime {
	readonly hours: number;
	readonly minutes: number;
}
