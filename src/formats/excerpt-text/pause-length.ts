import type { PauseLength } from './model.ts';

/** Seconds of `(0.5)`, `(0,5)` and `(1:02.5)`; the dots of `(.)` as they are. */
export function pauseLength(text: string): PauseLength {
	const length = text.slice(1, -1);
	if (length === '.' || length === '..' || length === '...') return length;
	const [minutes, seconds] = length.includes(':') ? length.split(':') : ['0', length];
	const total = Number(minutes) * 60 + Number((seconds ?? '').replace(',', '.'));
	return Math.round(total * 1000) / 1000;
}
