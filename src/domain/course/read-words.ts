/** The words an author wrote in one attribute, with spaces between: `vi os` → `vi` and `os`. */
export function readWords(written: string): string[] {
	return written.split(/\s+/u).filter((word) => word !== '');
}
