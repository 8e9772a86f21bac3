/**
 * A short mark of a text: the same for the same text, as good as surely another for any other. FNV-1a over its UTF-16
 * units, with 64 bits (draft-eastlake-fnv). Not for secrets.
 *
 * @returns 16 hexadecimal digits.
 */
export function fingerprint(text: string): string {
	let hash = 0xcbf29ce484222325n;
	for (let at = 0; at < text.length; at += 1) {
		hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
	}
	return hash.toString(16).padStart(16, '0');
}
