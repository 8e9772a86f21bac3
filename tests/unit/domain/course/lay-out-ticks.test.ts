import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutTicks } from '~/domain/course/lay-out-ticks.ts';

/** Slides one after the other, with the length of them all. */
const someSlides = fc
	.array(
		fc.record({ minutes: fc.integer({ min: 1, max: 60 }), part: fc.constantFrom('a', 'b', 'c') }),
		{ minLength: 1, maxLength: 60 },
	)
	.map((given) => {
		let length = 0;
		const slides = given.map(({ minutes, part }, at) => {
			const slide = { part, title: `Dias ${at}`, startsAt: length / 2 };
			length += minutes;
			return slide;
		});
		return { slides, length: length / 2 };
	});

test('ticks stand on the line, in the order of the slides, and no two on one another', () => {
	fc.assert(
		fc.property(someSlides, ({ slides, length }) => {
			const places = layOutTicks(slides, length);
			expect(places.map(({ slide }) => slide)).toEqual(slides);
			for (const [index, { at }] of places.entries()) {
				expect(at).toBeGreaterThan(places[index - 1]?.at ?? -1);
				expect(at).toBeLessThan(100);
			}
		}),
	);
});

test('a tick stands where its minute is, and the first of each part is known', () => {
	const slides = [
		{ part: 'a', title: 'En', startsAt: 0 },
		{ part: 'a', title: 'To', startsAt: 4.5 },
		{ part: 'b', title: 'Tre', startsAt: 90 },
	];
	expect(layOutTicks(slides, 180).map(({ at, isFirst }) => [at, isFirst])).toEqual([
		[0, true],
		[2.5, false],
		[50, true],
	]);
});
