/** The same words with a small letter at the beginning, as inside a Danish sentence. */
export function withSmall(words: string): string {
	return words.charAt(0).toLocaleLowerCase('da') + words.slice(1);
}
