import { expect, test } from 'vitest';
import { progressWords } from '~/domain/exercise/progress-words.ts';
import type { Progress } from '~/domain/notebook/progress.ts';

const when = '2026-11-23T10:00:00.000Z';
const cases: readonly (readonly [Progress, string])[] = [
	[{ state: 'untouched', when: null, count: 0 }, ''],
	[{ state: 'opened', when, count: 0 }, 'Åbnet 23. november'],
	[{ state: 'begun', when, count: 1 }, 'Begyndt, 1 note eller svar'],
	[{ state: 'begun', when, count: 4 }, 'Begyndt, 4 noter og svar'],
	[{ state: 'closed', when, count: 4 }, 'Lukket 23. november'],
];

test.each(cases)('%j is »%s« in words', (progress, words) => {
	expect(progressWords(progress, () => '23. november')).toBe(words);
});
