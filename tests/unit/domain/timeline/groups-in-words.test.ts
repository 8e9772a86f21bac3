import { expect, test } from 'vitest';
import { groupsInWords } from '~/domain/timeline/groups-in-words.ts';

test('how many groups there are is a word, as a sentence begins', () => {
	expect(groupsInWords({ groups: ['a', 'b', 'c'], principle: 'efter potentiale' })).toBe(
		'Tre grupper efter potentiale',
	);
});
