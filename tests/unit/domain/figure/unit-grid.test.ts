import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutUnits } from '~/domain/figure/unit-grid.ts';

test('15 to 20 of 100 are 15 counted, 5 perhaps and 80 others, row by row', () => {
	const units = layOutUnits({ total: 100, marked: 15, atMost: 20, perRow: 10 });
	const count = (state: string) => units.filter((unit) => unit.state === state).length;
	expect([count('counted'), count('perhaps'), count('other')]).toEqual([15, 5, 80]);
	expect(units[14]).toEqual({ column: 4, row: 1, state: 'counted' });
	expect(units[15]).toEqual({ column: 5, row: 1, state: 'perhaps' });
});

test('every figure has a cell of its own', () => {
	const aSize = fc.integer({ min: 1, max: 200 });
	fc.assert(
		fc.property(aSize, fc.integer({ min: 1, max: 30 }), (total, perRow) => {
			const units = layOutUnits({ total, marked: 0, atMost: 0, perRow });
			expect(new Set(units.map(({ column, row }) => `${column} ${row}`)).size).toBe(total);
			expect(units.every(({ column }) => column < perRow)).toBe(true);
		}),
	);
});
