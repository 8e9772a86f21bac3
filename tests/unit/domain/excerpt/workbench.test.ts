import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpen, reading, tiesTo, work } from '~/domain/excerpt/workbench.ts';
import type { WorkbenchAction, WorkbenchState } from '~/domain/excerpt/workbench.ts';

const after = (...actions: readonly WorkbenchAction[]) => actions.reduce(work, reading);
const press = (turn: number): WorkbenchAction => ({ type: 'press', turn });

test('a press opens a turn, and another press on it closes it', () => {
	expect(after(press(4))).toEqual({ doing: 'open', from: 4, to: 4 });
	expect(after(press(4), press(4))).toEqual(reading);
});

test('a press on another turn opens that one instead', () => {
	expect(after(press(4), press(6))).toEqual({ doing: 'open', from: 6, to: 6 });
});

test('an open turn can be made a stretch, which never ends before it begins', () => {
	expect(after(press(4), { type: 'extend', to: 6 })).toEqual({ doing: 'open', from: 4, to: 6 });
	expect(after(press(4), { type: 'extend', to: 2 })).toEqual({ doing: 'open', from: 4, to: 4 });
});

test('while a turn is being tied, a press on another is the choice and leaves the first open', () => {
	const tying = after(press(4), { type: 'tie' });
	expect(tiesTo(tying, 2)).toBe(true);
	expect(tiesTo(tying, 4)).toBe(false);
	expect(work(tying, press(2))).toEqual({ doing: 'open', from: 4, to: 4 });
});

test('leaving ends the tying first, and closes the turn then', () => {
	const tying = after(press(4), { type: 'tie' });
	const left = work(tying, { type: 'leave' });
	expect(left).toEqual({ doing: 'open', from: 4, to: 4 });
	expect(work(left, { type: 'leave' })).toEqual(reading);
});

test('an address that names turns backwards opens the same stretch', () => {
	expect(after({ type: 'open', from: 6, to: 4 })).toEqual({ doing: 'open', from: 4, to: 6 });
});

const turn = fc.integer({ min: 1, max: 20 });
const action: fc.Arbitrary<WorkbenchAction> = fc.oneof(
	turn.map(press),
	fc.record({ type: fc.constant('open' as const), from: turn, to: turn }),
	fc.record({ type: fc.constant('extend' as const), to: turn }),
	fc.constant<WorkbenchAction>({ type: 'tie' }),
	fc.constant<WorkbenchAction>({ type: 'leave' }),
);

test('whatever is pressed, what is open is one stretch that begins before it ends', () => {
	fc.assert(
		fc.property(fc.array(action), (actions) => {
			const state: WorkbenchState = after(...actions);
			const open = Array.from({ length: 20 }, (_, index) => index + 1).filter((number) =>
				isOpen(state, number),
			);
			expect(open).toEqual(open.map((_, index) => (open[0] ?? 0) + index));
			expect(open.length > 0).toBe(state.doing !== 'reading');
		}),
	);
});

test('two steps back always lead to reading', () => {
	fc.assert(
		fc.property(fc.array(action), (actions) => {
			expect(after(...actions, { type: 'leave' }, { type: 'leave' })).toEqual(reading);
		}),
	);
});

test('no turn that is open can be tied to itself', () => {
	fc.assert(
		fc.property(fc.array(action), turn, (actions, number) => {
			const state = after(...actions);
			expect(isOpen(state, number) && tiesTo(state, number)).toBe(false);
		}),
	);
});
