import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Leaves in each page's security policy only the hashes of inline code that is on that page. Astro names all it knows on
 * every page; hashes cannot be compressed, and a page should allow no more than it needs.
 */
export function exactPolicy(): AstroIntegration {
	return {
		name: 'exact-policy',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
					if (!name.endsWith('.html')) continue;
					const file = join(folder, name);
					writeFileSync(file, withExactPolicy(readFileSync(file, 'utf8')));
				}
			},
		},
	};
}

/** The same page; a page without a policy is returned as it is. */
function withExactPolicy(html: string): string {
	const used = new Set(
		[...html.matchAll(/<(script|style)(?:\s[^>]*)?>([\s\S]+?)<\/\1>/giu)].map(
			([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
		),
	);
	return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/iu, (policy) =>
		policy.replace(/ 'sha256-[^']+'/gu, (hash) => (used.has(hash.trim()) ? hash : '')),
	);
}
