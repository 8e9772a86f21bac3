/** How many columns of a fixed-width face a text takes. Marks that stand on another letter take none. */
export function caColumns(text: string): number {
	return [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;
}
