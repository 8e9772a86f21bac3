import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	beginPredict,
	isAllShown,
	isAtStop,
	nextStop,
	showMore,
	type PredictMove,
	type PredictRun,
} from '~/domain/exercise/predict-run.ts';

const begun = fc
	.record({
		turns: fc.integer({ min: 1, max: 30 }),
		stops: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }),
		shown: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 4 }),
	})
	.map(({ turns, stops, shown }) => beginPredict(turns, stops, shown));
const moves = fc.array(fc.constantFrom<PredictMove>('reveal', 'on', 'all'), { maxLength: 20 });

function after(run: PredictRun, some: readonly PredictMove[]): PredictRun {
	return some.reduce(showMore, run);
}

describe('an excerpt that stops', () => {
	const run = beginPredict(8, [3, 6]);

	test('is shown up to its first stop', () => {
		expect(run.shown).toBe(3);
		expect(isAtStop(run)).toBe(true);
	});

	test('does not go on before the turn behind the stop was asked for', () => {
		expect(showMore(run, 'on')).toBe(run);
	});

	test('shows one turn, then goes on to the next stop, and at last to its end', () => {
		const shown = (...some: PredictMove[]) => after(run, some).shown;
		expect(shown('reveal')).toBe(4);
		expect(shown('reveal', 'reveal')).toBe(4);
		expect(shown('reveal', 'on')).toBe(6);
		expect(shown('reveal', 'on', 'reveal', 'on')).toBe(8);
	});

	test('can be shown as a whole at any time', () => {
		expect(isAllShown(showMore(run, 'all'))).toBe(true);
	});

	test('is at the next stop at once when that is the turn behind the stop', () => {
		const close = showMore(beginPredict(5, [2, 3]), 'reveal');
		expect(close.shown).toBe(3);
		expect(isAtStop(close)).toBe(true);
	});

	test('is shown as far as it was shown before, in whatever order that was written down', () => {
		expect(beginPredict(8, [6, 3], [6, 4]).shown).toBe(6);
		expect(nextStop(beginPredict(8, [6, 3], [4]))).toBe(6);
	});

	test('has no stop behind its last turn, and is shown whole where it has none', () => {
		expect(beginPredict(4, [4, 9]).shown).toBe(4);
	});
});

describe('whatever one presses', () => {
	test('what was shown stays shown', () => {
		fc.assert(
			fc.property(begun, moves, (run, some) => {
				let shown = run.shown;
				for (const move of some) {
					run = showMore(run, move);
					expect(run.shown).toBeGreaterThanOrEqual(shown);
					expect(run.shown).toBeLessThanOrEqual(run.turns);
					shown = run.shown;
				}
			}),
		);
	});

	test('no turn behind a stop is shown before it, or everything, was asked for', () => {
		fc.assert(
			fc.property(begun, moves, (run, some) => {
				const asked = some.filter((move) => move !== 'on').length;
				const passed = (at: PredictRun) => at.stops.filter((stop) => stop < at.shown).length;
				const end = after(run, some);
				if (!some.includes('all')) expect(passed(end) - passed(run)).toBeLessThanOrEqual(asked);
			}),
		);
	});

	test('the end can be reached stop by stop', () => {
		fc.assert(
			fc.property(begun, (run) => {
				const all = run.stops.flatMap<PredictMove>(() => ['reveal', 'on']);
				expect(isAllShown(after(run, ['on', ...all]))).toBe(true);
			}),
		);
	});
});
