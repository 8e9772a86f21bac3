import { expect, test } from 'vitest';
import { readTexts } from '~/domain/course/read-texts.ts';

test('texts are what stands between the bars, without the spaces around them', () => {
	expect(readTexts('Ja | Nej|  Både og ')).toEqual(['Ja', 'Nej', 'Både og']);
	expect(readTexts('Ja')).toEqual(['Ja']);
	expect(readTexts('Ja |')).toEqual(['Ja', '']);
});
