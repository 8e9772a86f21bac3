import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseReadingCodec, lenses } from '~/domain/figure/case-reading.ts';

const codec = caseReadingCodec(['aflyst', 'tre-aar']);

/** Made of what readings are made of; two in five are readings. */
const almostReadings = fc
	.array(fc.constantFrom(...lenses, 'aflyst', 'tre-aar', 'ukendt', '', '.'), { maxLength: 3 })
	.map((parts) => parts.join('.'));

describe('a reading of the case in an address', () => {
	test('is read as it was written', () => {
		const reading = fc.record({
			lens: fc.constantFrom(...lenses),
			sentence: fc.constantFrom('aflyst', 'tre-aar', null),
		});
		fc.assert(
			fc.property(reading, (state) => {
				expect(codec.read(codec.print(state))).toEqual(state);
			}),
		);
		expect(codec.read(codec.print(codec.first))).toEqual(codec.first);
	});

	test('that nobody understands is no reading, and never an error', () => {
		fc.assert(
			fc.property(almostReadings, (text) => {
				const state = codec.read(text);
				if (state) expect(codec.print(state)).toBe(text);
			}),
		);
	});

	test.each(['begge.', 'begge.ukendt', 'begge.aflyst.aflyst', 'aflyst', 'Begge'])(
		'%s is none',
		(text) => {
			expect(codec.read(text)).toBeNull();
		},
	);
});
