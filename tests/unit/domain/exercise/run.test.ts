import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginRun, move, type Move, type Run } from '~/domain/exercise/run.ts';

const count = fc.integer({ min: 1, max: 12 });
const anyMove: fc.Arbitrary<Move> = fc.oneof(
	fc.constantFrom<Move>({ type: 'next' }, { type: 'previous' }, { type: 'close' }),
	fc.record({
		type: fc.constant('go' as const),
		place: fc.oneof(fc.integer(), fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity)),
	}),
);
const someMoves = fc.array(anyMove, { maxLength: 40 });

function after(run: Run, moves: readonly Move[]): Run {
	return moves.reduce(move, run);
}

describe('a run through an exercise', () => {
	test('begins at the first step and is open', () => {
		expect(beginRun(3)).toEqual({ count: 3, place: 0, closed: false });
	});

	test('goes on where it was left', () => {
		expect(beginRun(3, 2).place).toBe(2);
		expect(beginRun(3, 99).place).toBe(3);
		expect(beginRun(3, -1).place).toBe(0);
	});

	test('goes from the last step to the question, and no further', () => {
		const run = after(beginRun(2), [{ type: 'next' }, { type: 'next' }, { type: 'next' }]);
		expect(run.place).toBe(2);
	});

	test('goes back from the question to the last step', () => {
		const run = after(beginRun(2), [{ type: 'go', place: 2 }, { type: 'previous' }]);
		expect(run.place).toBe(1);
	});

	test('stays at its place when told to go nowhere', () => {
		expect(move(beginRun(3, 1), { type: 'go', place: Number.NaN }).place).toBe(1);
	});

	test('is closed at the question, and can still be gone through', () => {
		const closed = move(beginRun(3), { type: 'close' });
		expect(closed).toEqual({ count: 3, place: 3, closed: true });
		expect(move(closed, { type: 'go', place: 0 })).toEqual({ count: 3, place: 0, closed: true });
	});
});

describe('whatever one does', () => {
	test('one is at a step or at the question', () => {
		fc.assert(
			fc.property(count, someMoves, (steps, moves) => {
				const { place } = after(beginRun(steps), moves);
				expect(Number.isInteger(place)).toBe(true);
				expect(place).toBeGreaterThanOrEqual(0);
				expect(place).toBeLessThanOrEqual(steps);
			}),
		);
	});

	test('every place can be reached from there', () => {
		fc.assert(
			fc.property(count, someMoves, fc.nat(), (steps, moves, number) => {
				const place = number % (steps + 1);
				expect(move(after(beginRun(steps), moves), { type: 'go', place }).place).toBe(place);
			}),
		);
	});

	test('the exercise is closed if and only if somebody has closed it', () => {
		fc.assert(
			fc.property(count, someMoves, (steps, moves) => {
				const { closed } = after(beginRun(steps), moves);
				expect(closed).toBe(moves.some(({ type }) => type === 'close'));
			}),
		);
	});

	test('a step forwards and a step back leads to where one was', () => {
		fc.assert(
			fc.property(count, someMoves, (steps, moves) => {
				const run = after(beginRun(steps), moves);
				fc.pre(run.place < steps);
				expect(after(run, [{ type: 'next' }, { type: 'previous' }])).toEqual(run);
			}),
		);
	});
});
