/** A count as running text has it: words up to twelve, digits above. `n` is a whole number ≥ 0. */
export function numberWord(n: number): string {
	return words[n] ?? String(n);
}

const words = [
	'nul',
	'en',
	'to',
	'tre',
	'fire',
	'fem',
	'seks',
	'syv',
	'otte',
	'ni',
	'ti',
	'elleve',
	'tolv',
];
