import { expect, test } from 'vitest';
import { mainGroups } from '~/domain/timeline/main-groups.ts';

test('the guidance of 2000/2001 first divides into two main groups', () => {
	expect(mainGroups({ date: '2000', groups: ['a', 'b', 'c', 'd', 'e'] })).toEqual([
		{ title: 'Ledighed som problem', groups: ['a'] },
		{ title: 'Problemer ud over ledighed', groups: ['b', 'c', 'd', 'e'] },
	]);
});

test('no other categorisation has main groups', () => {
	expect(mainGroups({ date: '2004', groups: ['a', 'b', 'c', 'd', 'e'] })).toEqual([
		{ title: undefined, groups: ['a', 'b', 'c', 'd', 'e'] },
	]);
	expect(mainGroups({ date: '2000', groups: ['a', 'b'] })).toHaveLength(1);
});
