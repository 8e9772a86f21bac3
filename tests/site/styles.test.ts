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

test('every stylesheet is asked for by a page, a script or another stylesheet', () => {
	const names = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((name) =>
		name.replaceAll('\\', '/'),
	);
	const texts = names
		.filter((name) => /\.(html|css|js)$/u.test(name))
		.map((name) => ({ name, text: readFileSync(`dist/${name}`, 'utf8') }));
	const unasked = names
		.filter((name) => /^_astro\/.*\.css$/u.test(name))
		.filter(
			(sheet) =>
				!texts.some(
					({ name, text }) => name !== sheet && text.includes(sheet.slice('_astro/'.length)),
				),
		);
	expect(unasked).toEqual([]);
});
