/**
 * Where a key leads from word `at` (0 the first) of a turn with `count` words; `null` for keys that lead nowhere. Words
 * are one row, however its lines break, so up and down are back and forth.
 */
export function wordAfterKey(key: string, at: number, count: number): number | null {
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return Math.min(at + 1, count - 1);
		case 'ArrowLeft':
		case 'ArrowUp':
			return Math.max(at - 1, 0);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return null;
	}
}
