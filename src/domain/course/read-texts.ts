/** The texts an author wrote in one attribute: `Ja | Nej` → `Ja` and `Nej`. */
export function readTexts(written: string): string[] {
	return written.split('|').map((text) => text.trim());
}
