import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thinLabels } from '~/domain/timeline/thin-labels.ts';

test('a label too near one that must stay gives way', () => {
	const labels = [
		{ at: 9, keep: false },
		{ at: 10, keep: true },
		{ at: 20, keep: false },
	];
	expect(thinLabels(labels, 5)).toEqual([
		{ at: 10, keep: true },
		{ at: 20, keep: false },
	]);
});

test('of two near labels the first stays', () => {
	const labels = [1, 2, 8].map((at) => ({ at, keep: false }));
	expect(thinLabels(labels, 5).map(({ at }) => at)).toEqual([1, 8]);
});

test('what gives way never touches another, what must stay is there, and the order is kept', () => {
	const aLabel = fc.record({
		at: fc.double({ min: 0, max: 100, noNaN: true }),
		keep: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(aLabel, { maxLength: 30 }), (labels) => {
			const staying = thinLabels(labels, 4);
			expect(staying).toEqual(expect.arrayContaining(labels.filter(({ keep }) => keep)));
			staying.forEach((label, index) => {
				const next = staying[index + 1];
				if (!next) return;
				expect(next.at).toBeGreaterThanOrEqual(label.at);
				if (!label.keep || !next.keep) expect(next.at - label.at).toBeGreaterThanOrEqual(4);
			});
		}),
	);
});
