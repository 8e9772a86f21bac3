import { expect, test } from 'vitest';
import { readWords } from '~/domain/course/read-words.ts';

test('words are what stands between the spaces, however many they are', () => {
	expect(readWords(' vi  os\njeg')).toEqual(['vi', 'os', 'jeg']);
	expect(readWords(' ')).toEqual([]);
});
