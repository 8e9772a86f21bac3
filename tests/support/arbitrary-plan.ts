import fc from 'fast-check';
import type { PlanBreakEntry, PlanEntry, PlanPartEntry } from '~/schemas/plan.ts';

/** Any plan that keeps the rules: halves of minutes, sums that hold, every id once. */
export const arbitraryPlan: fc.Arbitrary<PlanEntry> = fc
	.array(
		fc.oneof(
			minutes().map(pauseOf),
			fc.array(minutes(), { minLength: 1, maxLength: 8 }).map(partOf),
		),
		{
			minLength: 1,
			maxLength: 8,
		},
	)
	.map((makers) => {
		const parts = makers.map((make, at) => make(at));
		return {
			title: 'Et kursus',
			subtitle: 'Noget om noget',
			starts: '12.00',
			checked: 'i foråret',
			chapterWords: { min: 1, max: 100 },
			minutes: total(parts),
			parts,
		};
	});

function minutes(): fc.Arbitrary<number> {
	return fc.integer({ min: 1, max: 60 }).map((halves) => halves / 2);
}

function pauseOf(length: number) {
	return (at: number): PlanBreakEntry => ({
		kind: 'break',
		id: `pause-${at}`,
		title: 'Pause',
		minutes: length,
	});
}

function partOf(lengths: readonly number[]) {
	return (at: number): PlanPartEntry => {
		const slides = lengths.map((length, slideAt) => ({
			id: `dias-${at}-${slideAt}`,
			minutes: length,
		}));
		return { kind: 'part', id: `del-${at}`, title: `Del ${at}`, minutes: total(slides), slides };
	};
}

/** The sum of some minutes. */
export function total(list: readonly { minutes: number }[]): number {
	return list.reduce((sum, item) => sum + item.minutes, 0);
}
