import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score } from '~/domain/excerpt/score.ts';
import { anExcerpt, theExcerpt } from './an-excerpt.ts';

describe('the score', () => {
	const size = { width: 1200, gap: 12, cap: 30, longestWord: 24 };

	test('has a track for each speaker, the citizen’s first', () => {
		expect(score(theExcerpt('ressourceforloeb').turns).tracks).toEqual([
			{ speaker: 'Borger', voice: 'citizen' },
			{ speaker: 'Medarbejder', voice: 'system' },
		]);
		expect(score(theExcerpt('refleksion').turns).tracks.map(({ voice }) => voice)).toEqual([
			'system',
			'researcher',
			'colleague',
		]);
	});

	test('fills its width from left to right', () => {
		const { bars, width } = score(theExcerpt('strikkeklub').turns, size);
		expect(bars.map(({ turn }) => turn)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
		expect(bars[0]?.x).toBe(0);
		expect(width).toBeCloseTo(1200, 6);
		expect((bars[7]?.x ?? 0) + (bars[7]?.width ?? 0)).toBeCloseTo(1200, 6);
	});

	test('draws turns with more words longer', () => {
		const { bars } = score(theExcerpt('strikkeklub').turns, size);
		const byWords = [...bars].sort((a, b) => a.words - b.words).map(({ turn }) => turn);
		const byWidth = [...bars].sort((a, b) => a.width - b.width).map(({ turn }) => turn);
		expect(byWidth).toEqual(byWords);
	});

	test('lets bars of an overlap cover each other, and no others', () => {
		const { bars } = score(theExcerpt('strikkeklub').turns, size);
		const covers = bars.filter((bar, index) => {
			const before = bars[index - 1];
			return before !== undefined && bar.x < before.x + before.width;
		});
		expect(covers.map(({ turn, overlaps }) => [turn, overlaps])).toEqual([[8, [7]]]);
	});

	test('puts an overlap in the middle of a turn below the words it meets', () => {
		const { bars } = score(anExcerpt('B: mm men [det] er jo\nS: [hvad si]ger du').turns, size);
		const [first, second] = bars;
		const perWord = ((first?.width ?? 0) - 30) / 5;
		expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(2 * perWord, 6);
	});

	test('does not stretch a few words over the whole width', () => {
		const { bars } = score(theExcerpt('nogen-spoergsmaal').turns, size);
		expect(bars.map(({ width }) => width)).toEqual([30 + 4 * 24, 30 + 24]);
	});

	test('has the length of a word that is asked for', () => {
		const { bars, perWord, width } = score(theExcerpt('ressourceforloeb').turns, {
			...size,
			perWord: 2,
		});
		expect(perWord).toBe(2);
		expect(bars.map((bar) => bar.width)).toEqual(bars.map(({ words }) => 30 + 2 * words));
		expect(width).toBe(1200);
	});

	const aTurn = fc.record({
		speaker: fc.constantFrom('Borger', 'Medarbejder', 'Kollega', 'Forsker'),
		text: fc.array(fc.constantFrom('ja', 'nej', 'måske'), { maxLength: 90 }),
	});
	test('keeps the order of the turns, and no bar of a track lies on another, at any width', () => {
		fc.assert(
			fc.property(
				fc.array(aTurn, { minLength: 1, maxLength: 40 }),
				fc.integer({ min: 200, max: 2000 }),
				(written, wide) => {
					const [model] = theExcerpt('strikkeklub').turns;
					const turns = written.map(({ speaker, text }, at) => ({
						...model!,
						number: at + 1,
						speaker,
						text: text.join(' '),
						overlaps: [],
					}));
					const { bars, width } = score(turns, { ...size, width: wide });
					expect(bars.map(({ turn }) => turn)).toEqual(turns.map(({ number }) => number));
					for (const [at, bar] of bars.entries()) {
						expect(bar.x).toBeGreaterThanOrEqual(0);
						expect(bar.x + bar.width).toBeLessThanOrEqual(width + 1e-6);
						const before = bars[at - 1];
						if (before) expect(bar.x - before.x - before.width).toBeCloseTo(size.gap);
					}
				},
			),
		);
	});

	test('of no turns is empty', () => {
		expect(score([])).toMatchObject({ tracks: [], bars: [], width: 1200 });
	});
});
