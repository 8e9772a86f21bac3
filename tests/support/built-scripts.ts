import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BuiltPage } from './built-site.ts';

const dist = join(process.cwd(), 'dist');

/** Every script a page begins with, as a browser asks for it. */
export function scriptsOf({ root }: BuiltPage): string[] {
	return root
		.querySelectorAll('script[src]')
		.map((script) => script.getAttribute('src') ?? '')
		.filter((path) => path !== '');
}

/** The text of a built script. */
export function readScript(path: string): string {
	return readFileSync(join(dist, path), 'utf8');
}

/**
 * The script and all it needs before it runs: what it imports, and what that imports. Each with its bytes, compressed
 * with brotli. What is `found` already is counted once.
 */
export function withImports(path: string, found = new Map<string, number>()): Map<string, number> {
	if (found.has(path) || !existsSync(join(dist, path))) return found;
	const code = readScript(path);
	found.set(path, brotliCompressSync(code).length);
	for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/gu)) {
		withImports(`/_astro/${name}`, found);
	}
	return found;
}

/** Bytes of all of them together. */
export function bytesOf(scripts: ReadonlyMap<string, number>): number {
	return [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
}
