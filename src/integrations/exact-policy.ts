import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { rewritePages } from './rewrite-pages.ts';
import type { AstroIntegration } from 'astro';

/**
 * Leaves in each page's security policy only the hashes of inline code that is on that page. Astro names all it knows on
 * every page; hashes cannot be compressed, and a page should allow no more than it needs.
 */
export function exactPolicy(): AstroIntegration {
	return {
		name: 'exact-policy',
		hooks: {
			'astro:build:done': ({ dir }) => rewritePages(fileURLToPath(dir), withExactPolicy),
		},
	};
}

/** The same page; a page without a policy is returned as it is. */
function withExactPolicy(html: string): string {
	const used = new Set(
		[...html.matchAll(/<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/giu)]
			.map(([, , code = '']) => code)
			// A script with an address has none.
			.filter((code) => code !== '')
			.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`),
	);
	return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/iu, (policy) =>
		policy.replace(/ 'sha256-[^']+'/gu, (hash) => (used.has(hash.trim()) ? hash : '')),
	);
}
