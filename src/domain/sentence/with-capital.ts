/** The same words with a capital at the beginning, as a Danish sentence begins. */
export function withCapital(words: string): string {
	return words.charAt(0).toLocaleUpperCase('da') + words.slice(1);
}
