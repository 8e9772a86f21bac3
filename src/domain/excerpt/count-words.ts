/** How many words a base text has: runs between white space with at least one letter or digit in them. */
export function countWords(text: string): number {
	return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
