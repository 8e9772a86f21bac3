import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberedCodec } from '~/domain/figure/numbered-codec.ts';
import { oneOfCodec } from '~/domain/figure/one-of-codec.ts';

const names = ['sundhed', 'region'] as const;

test('each name comes back from its address, and no other text is a name', () => {
	const { print, read } = oneOfCodec(names);
	for (const name of names) expect(read(print(name))).toBe(name);
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(read(text)).toBe(names.find((name) => name === text) ?? null);
		}),
	);
});

test('each number comes back from its address', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 99_999 }), fc.nat(1000), (number, more) => {
			const { print, read } = numberedCodec(Math.min(number + more, 99_999));
			expect(read(print(number))).toBe(number);
		}),
	);
});

test('no other text is one of the numbers', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.integer().map(String)), fc.nat(50), (text, count) => {
			const { print, read } = numberedCodec(count);
			const number = read(text);
			if (number === null) return;
			expect(number).toBeGreaterThanOrEqual(1);
			expect(number).toBeLessThanOrEqual(count);
			expect(print(number)).toBe(text);
		}),
	);
});

test.each(['', '0', '03', '+3', '3.0', '1e1', ' 3', '16', '-1'])(
	'»%s« is not one of fifteen',
	(text) => {
		expect(numberedCodec(15).read(text)).toBeNull();
	},
);
