import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handsCodec, mostHands, setHands, sumHands, typedHands } from '~/domain/figure/hands.ts';

const someHands = fc.array(fc.integer({ min: 0, max: mostHands }), { minLength: 2, maxLength: 6 });

describe('counting', () => {
	test('changes one answer and no other', () => {
		expect(setHands([3, 0, 5], 1, 4)).toEqual([3, 4, 5]);
		expect(setHands([3, 0, 5], 7, 4)).toEqual([3, 0, 5]);
		expect(sumHands([3, 4, 5])).toBe(12);
	});

	test('never goes below nobody or above a full hall', () => {
		fc.assert(
			fc.property(someHands, fc.nat(5), fc.double(), (hands, answer, count) => {
				for (const number of setHands(hands, answer, count)) {
					expect(Number.isInteger(number)).toBe(true);
					expect(number).toBeGreaterThanOrEqual(0);
					expect(number).toBeLessThanOrEqual(mostHands);
				}
			}),
		);
	});
});

describe('what somebody types', () => {
	test('is a number, however large, and nothing is nobody', () => {
		expect(typedHands('12')).toBe(12);
		expect(typedHands(' 7 ')).toBe(7);
		expect(typedHands('99999')).toBe(99999);
		expect(typedHands('')).toBe(0);
	});

	test.each(['-3', 'tre', '12a', '3,5', '1 2', '+4', '٣'])(
		'is no number when it is »%s«',
		(text) => {
			expect(typedHands(text)).toBeNull();
		},
	);
});

describe('hands as text', () => {
	test('are read as they were written', () => {
		fc.assert(
			fc.property(someHands, (hands) => {
				const codec = handsCodec(hands.length);
				expect(codec.read(codec.print(hands))).toEqual(hands);
			}),
		);
	});

	test('are hands or nothing, whatever stands there', () => {
		const digits = fc.string({ unit: fc.constantFrom(...'0149-. ') });
		fc.assert(
			fc.property(fc.oneof(fc.string(), digits), (text) => {
				const hands = handsCodec(3).read(text);
				if (hands) {
					expect(hands).toHaveLength(3);
					expect(Math.max(...hands)).toBeLessThanOrEqual(mostHands);
				}
			}),
		);
	});

	test.each(['', '1', '1-2', '1-2-3-4', '1-2-', '1--3', '1-2-x', '1-2-401', '1-2-3.5'])(
		'»%s« is not the hands for three answers',
		(text) => {
			expect(handsCodec(3).read(text)).toBeNull();
		},
	);
});
