import { expect, test } from 'vitest';
import { pairWith } from '~/domain/timeline/pair-with.ts';

const all = ['a', 'b', 'c'];

test('one more stands beside the one that is open, in the order of time', () => {
	expect(pairWith('a', ['c'], all)).toEqual(['a', 'c']);
});

test('a third takes the place of the second', () => {
	expect(pairWith('c', ['a', 'b'], all)).toEqual(['a', 'c']);
});

test('one of two can be put away, the only one stays', () => {
	expect(pairWith('a', ['a', 'b'], all)).toEqual(['b']);
	expect(pairWith('b', ['b'], all)).toEqual(['b']);
});
