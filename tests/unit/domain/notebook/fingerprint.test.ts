import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '~/domain/notebook/fingerprint.ts';

test.each([
	['', 'cbf29ce484222325'],
	['a', 'af63dc4c8601ec8c'],
	['foobar', '85944171f73967e8'],
])('the fingerprint of »%s« is the one that FNV-1a is published with', (text, hash) => {
	expect(fingerprint(text)).toBe(hash);
});

test('the fingerprint of any text is FNV-1a with whole numbers of 64 bits', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			let hash = 0xcbf29ce484222325n;
			for (let at = 0; at < text.length; at += 1) {
				hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
			}
			expect(fingerprint(text)).toBe(hash.toString(16).padStart(16, '0'));
		}),
	);
});
