import { expect, test } from 'vitest';
import { printLoadProblems, printLoadWarnings } from '~/loading/print-load-problems.ts';

test('the content keeps every rule', () => {
	expect(printLoadProblems(process.cwd())).toBe('');
});

test('nothing in the excerpts looks odd that their headers do not know of', () => {
	expect(printLoadWarnings(process.cwd())).toBe('');
});
