import { expect, test } from 'vitest';
import { softHyphens } from '~/domain/figure/soft-hyphens.ts';

const shown = (text: string) => softHyphens(text).replaceAll('\u00AD', '|');

test.each([
	['Rehabiliteringsteam og samarbejde', 'Rehabili|terings|team og samarbejde'],
	['Beskæftigelsespolitik', 'Beskæftigelses|politik'],
	['Job- og uddannelsesparate', 'Job- og uddannelses|parate'],
	['Arbejdsmæssigt marginaliserede', 'Arbejds|mæssigt marginaliserede'],
])('%s may break at the joint of a compound, and a long part inside it', (text, expected) => {
	expect(shown(text)).toBe(expected);
});

test('short words and words without a joint stay whole', () => {
	expect(shown('Umiddelbar match, tings rings')).toBe('Umiddelbar match, tings rings');
});
