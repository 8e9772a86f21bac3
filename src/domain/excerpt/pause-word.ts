import type { PauseLength } from './excerpt.ts';

/** A pause as it is read aloud: `pause, 0,5 sekund`; `længere pause` when it was not measured. */
export function pauseWord(v: PauseLength): string {
	if (v === '.') return 'lille pause';
	return typeof v === 'number' ? `pause, ${secondsWord(v)}` : 'længere pause';
}

/** Seconds with a Danish comma and the right form of the word: `0,5 sekund`, `1 sekund`, `2,5 sekunder`. */
export function secondsWord(seconds: number): string {
	return `${String(seconds).replace('.', ',')} ${seconds <= 1 ? 'sekund' : 'sekunder'}`;
}
