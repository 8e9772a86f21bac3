import { expect, test } from 'vitest';
import { neighbours } from '~/domain/course/neighbours.ts';

test.each([
	['a', undefined, 'b'],
	['b', 'a', 'c'],
	['c', 'b', undefined],
	['d', undefined, undefined],
])('of abc, %s stands between %s and %s', (item, previous, next) => {
	expect(neighbours(['a', 'b', 'c'], item)).toEqual({ previous, next });
});
