import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupCode } from '~/domain/exercise/group-code.ts';

test('a code is the bytes as base64url without padding', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
			expect(groupCode(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
		}),
	);
});

test('a code has no sign that a chat or a mail would change', () => {
	fc.assert(
		fc.property(fc.uint8Array(), (bytes) => {
			expect(groupCode(bytes)).toMatch(/^[\w-]*$/u);
		}),
	);
});
