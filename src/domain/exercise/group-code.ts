/**
 * Bytes as a code to be pasted into a chat or a mail: base64url without padding (RFC 4648, §5), so letters, digits, `-`
 * and `_` only, in one line.
 */
export function groupCode(bytes: Uint8Array): string {
	let code = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
		const group = (first << 16) | (second << 8) | third;
		const digits = [18, 12, 6, 0].map((shift) => alphabet.charAt((group >> shift) & 63));
		// One byte fills two digits, two fill three.
		code += digits.slice(0, bytes.length - at + 1).join('');
	}
	return code;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
