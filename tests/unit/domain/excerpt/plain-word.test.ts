import { expect, test } from 'vitest';
import { plainWord } from '~/domain/excerpt/plain-word.ts';

test('a word is found however it is capitalised and however its accents are written', () => {
	expect(plainWord('Å')).toBe(plainWord('a\u030A'));
	expect(plainWord('VI')).toBe('vi');
	expect(plainWord('får')).not.toBe(plainWord('far'));
});
