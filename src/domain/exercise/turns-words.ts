/** `tur 2, 4 og 5`; empty for none. */
export function turnsWords(turns: readonly number[]): string {
	if (turns.length === 0) return '';
	return `tur ${turns.join(', ').replace(/, (?=\d+$)/u, ' og ')}`;
}
