import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';

/** Bytes of script, compressed with brotli, that an excerpt may bring to its page. */
const limit = 30_000;

const dist = join(process.cwd(), 'dist');

/** Every script a page begins with. */
function scriptsOf(root: ReturnType<typeof builtPages>[number]['root']): string[] {
	return root
		.querySelectorAll('script[src]')
		.map((script) => script.getAttribute('src') ?? '')
		.filter((path) => path !== '');
}

/** The script and all it needs before it runs: what it imports, and what that imports. */
function withImports(path: string, found = new Map<string, number>()): Map<string, number> {
	const file = join(dist, path);
	if (found.has(path) || !existsSync(file)) return found;
	const code = readFileSync(file, 'utf8');
	found.set(path, brotliCompressSync(code).length);
	for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/gu)) {
		withImports(`/_astro/${name}`, found);
	}
	return found;
}

/** The script of the element and, behind it, the workbench itself. */
function workbenchScripts(): Map<string, number> {
	const pages = builtPages().filter(({ root }) => root.querySelector('excerpt-workbench'));
	const element = pages
		.flatMap(({ root }) => scriptsOf(root))
		.find((path) => readFileSync(join(dist, path), 'utf8').includes('excerpt-workbench'));
	if (!element) throw new Error('No page brings the workbench.');
	const code = readFileSync(join(dist, element), 'utf8');
	const behind = /import\(\s*["'`]\.\/(mount-workbench[^"'`]+\.js)["'`]\s*\)/u.exec(code)?.[1];
	if (behind === undefined) throw new Error('The element does not fetch the workbench.');
	return withImports(`/_astro/${behind}`, withImports(element));
}

test('the workbench of a page with an excerpt costs at most 30 kB of script', () => {
	const scripts = workbenchScripts();
	const total = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
	expect(total, JSON.stringify(Object.fromEntries(scripts))).toBeLessThanOrEqual(limit);
});

test('a page without an excerpt begins with none of its code', () => {
	const [element = ''] = workbenchScripts().keys();
	for (const { address, root } of builtPages()) {
		const hasExcerpt = root.querySelector('excerpt-workbench') !== null;
		expect(scriptsOf(root).includes(element), address).toBe(hasExcerpt);
	}
});
