import type { Progress } from '../notebook/progress.ts';

/**
 * What somebody has done in an exercise, in words that give no score: `Åbnet 23. november`; empty for an untouched one.
 *
 * @param formatDay a day of the reader's own time zone.
 */
export function progressWords(
	{ state, when, count }: Progress,
	formatDay: (time: string) => string,
): string {
	const day = when === null ? '' : ` ${formatDay(when)}`;
	switch (state) {
		case 'untouched':
			return '';
		case 'opened':
			return `Åbnet${day}`;
		case 'begun':
			return `Begyndt, ${count === 1 ? '1 note eller svar' : `${count} noter og svar`}`;
		case 'closed':
			return `Lukket${day}`;
	}
}
