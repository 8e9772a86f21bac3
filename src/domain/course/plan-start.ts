import { readClock } from './read-clock.ts';

/**
 * When a class begins, as it stands in an address: `12.35`. Empty where nobody has set it; then it is the course's own
 * time, or what the tab remembers.
 */
export const planStart = {
	first: '',
	print: (starts: string): string => starts,
	/** `null` for what is no time. */
	read: (text: string): string | null => readClock(text),
} as const;
