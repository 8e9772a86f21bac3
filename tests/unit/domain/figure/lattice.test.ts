import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lattice } from '~/domain/figure/lattice.ts';

const dots = (path: string) => path.split('M').slice(1);

test('dots stand on the inner corners of the cells', () => {
	expect(lattice(3, 2)).toBe('M1 1h0M2 1h0');
});

test('dots in a gap are left out, those on its edge too', () => {
	expect(lattice(4, 2, [{ x: 2, y: 0, width: 5, height: 1 }])).toBe('M1 1h0');
});

test('gaps only take dots away, and never one outside them', () => {
	const aSize = fc.integer({ min: 1, max: 20 });
	const aGap = fc.record({ x: aSize, y: aSize, width: aSize, height: aSize });
	fc.assert(
		fc.property(aSize, aSize, fc.array(aGap, { maxLength: 4 }), (columns, rows, gaps) => {
			const kept = new Set(dots(lattice(columns, rows, gaps)));
			for (const dot of dots(lattice(columns, rows))) {
				const [x = 0, y = 0] = dot.replace('h0', '').split(' ').map(Number);
				const inGap = gaps.some(
					(gap) => x >= gap.x && x <= gap.x + gap.width && y >= gap.y && y <= gap.y + gap.height,
				);
				expect(kept.has(dot)).toBe(!inGap);
			}
		}),
	);
});
