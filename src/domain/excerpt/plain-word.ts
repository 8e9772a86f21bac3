/** A word as it is looked for: however it is capitalised, and however its accents are written. */
export function plainWord(word: string): string {
	return word.normalize('NFC').toLocaleLowerCase('da');
}
