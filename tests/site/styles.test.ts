import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';

test('every stylesheet begins with the order of the layers, so that no sheet can change it', () => {
	const sheets = readdirSync('dist/_astro')
		.filter((name) => name.endsWith('.css'))
		.map((name) => readFileSync(`dist/_astro/${name}`, 'utf8'));
	expect(sheets.length).toBeGreaterThan(10);
	// The search interface is a library's and in no layer.
	const layered = sheets.filter((sheet) => sheet.includes('@layer'));
	expect(layered.filter((sheet) => !sheet.startsWith('@layer reset,'))).toEqual([]);
});

test('a page waits for one stylesheet at most', () => {
	const several = builtPages().filter(
		({ root }) => root.querySelectorAll('link[rel="stylesheet"]:not([media="print"])').length > 1,
	);
	expect(several.map(({ address }) => address)).toEqual([]);
});

test('colours have a fallback for browsers without light-dark()', () => {
	const [page] = builtPages();
	const href = page?.root.querySelector('link[rel="stylesheet"]')?.getAttribute('href') ?? '';
	expect(readFileSync(`dist${href}`, 'utf8')).not.toContain('light-dark(');
});
