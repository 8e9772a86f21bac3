/**
 * A short mark of a text: the same for the same text, as good as surely another for any other. FNV-1a over its UTF-16
 * units, with 64 bits (draft-eastlake-fnv). Not for secrets.
 *
 * @returns 16 hexadecimal digits.
 */
export function fingerprint(text: string): string {
	// Two halves of 32 bits, because whole ones of 64 are many times slower. No product here passes 2^41.
	let high = 0xcbf29ce4;
	let low = 0x84222325;
	for (let at = 0; at < text.length; at += 1) {
		const mixed = (low ^ text.charCodeAt(at)) >>> 0;
		const product = mixed * primeLow;
		// The prime is 2^40 + 0x1b3.
		high = (high * primeLow + Math.floor(product / 2 ** 32) + ((mixed << 8) >>> 0)) % 2 ** 32;
		low = product % 2 ** 32;
	}
	return hex(high) + hex(low);
}

const primeLow = 0x1b3;

function hex(half: number): string {
	return half.toString(16).padStart(8, '0');
}
