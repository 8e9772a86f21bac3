import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';

const hash = / 'sha256-[^']+'/gu;

describe.each(builtPages())('the security policy of $address', ({ root }) => {
	const policy =
		root.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ??
		'';

	test('allows our own origin, what is inline by its hash, and nothing else', () => {
		const directives = policy
			.replace(hash, '')
			.split(';')
			.map((directive) => directive.trim())
			.filter((directive) => directive !== '');
		expect(directives).toEqual([
			"default-src 'none'",
			"img-src 'self'",
			"font-src 'self'",
			"connect-src 'self'",
			"worker-src 'self'",
			"base-uri 'none'",
			"form-action 'none'",
			"script-src 'self' 'wasm-unsafe-eval'",
			"style-src 'self'",
			"style-src-elem 'self'",
			"style-src-attr 'none'",
		]);
	});

	test('fits the page: no style attributes, and the hashes are those of its inline code', () => {
		expect(
			root.querySelectorAll('[style]').map(({ outerHTML }) => outerHTML.slice(0, 120)),
		).toEqual([]);
		const inline = root
			.querySelectorAll('script:not([src]), style')
			.filter(
				(element) =>
					!['application/json', 'application/ld+json'].includes(element.getAttribute('type') ?? ''),
			)
			.map(({ innerHTML }) => createHash('sha256').update(innerHTML).digest('base64'))
			.map((digest) => ` 'sha256-${digest}'`);
		expect(new Set(policy.match(hash))).toEqual(new Set(inline));
	});
});
