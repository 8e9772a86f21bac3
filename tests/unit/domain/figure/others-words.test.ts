import { expect, test } from 'vitest';
import { othersWords } from '~/domain/figure/others-words.ts';
import type { FieldAxes } from '~/domain/figure/placement-words.ts';

const axes: FieldAxes = { across: ['hverdag', 'strategi'], along: ['personligt', 'politisk'] };
const at = (x: number, y: number) => new Map([['brev', { x, y }]]);
const left = 'mere hverdag end strategi, mere personligt end politisk';
const right = 'meget mere strategi end hverdag, mere personligt end politisk';

test('where others placed a thing is said once for each way, in the order they came', () => {
	const others = [at(90, -50), at(-50, -50), at(-55, -60), new Map(), at(-50, -50)];
	expect(othersWords(others, 'brev', axes)).toEqual([`En anden: ${right}`, `Tre andre: ${left}`]);
});

test('nothing is said where nobody placed it', () => {
	expect(othersWords([at(1, 1)], 'klage', axes)).toEqual([]);
	expect(othersWords([], 'brev', axes)).toEqual([]);
});
