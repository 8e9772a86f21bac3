import { expect, test } from 'vitest';
import { withCapital } from '~/domain/sentence/with-capital.ts';
import { withSmall } from '~/domain/sentence/with-small.ts';

test.each([
	['åbner', 'Åbner'],
	['øve sig', 'Øve sig'],
	['Allerede stort', 'Allerede stort'],
	['»citat«', '»citat«'],
	['', ''],
])('»%s« begins a sentence as »%s«', (words, sentence) => {
	expect(withCapital(words)).toBe(sentence);
});

test.each([
	['Tur 4', 'tur 4'],
	['Ældre', 'ældre'],
	['', ''],
])('»%s« stands inside a sentence as »%s«', (words, inside) => {
	expect(withSmall(words)).toBe(inside);
});
