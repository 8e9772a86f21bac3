import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';

describe.each(builtPages())('the security policy of $address', ({ root }) => {
	const policy = root
		.querySelector('meta[http-equiv="content-security-policy" i]')
		?.getAttribute('content');
	const directives = new Map(
		(policy ?? '')
			.split(';')
			.map((directive) => directive.trim().split(/\s+/u))
			.map(([name = '', ...sources]) => [name, sources]),
	);

	test('allows only our own origin and nothing inline that is not known', () => {
		expect(directives.get('default-src')).toEqual(["'none'"]);
		expect(directives.get('style-src-attr')).toEqual(["'none'"]);
		const sources = [...directives.values()].flat();
		expect(sources.filter((source) => source.includes('unsafe-inline'))).toEqual([]);
		expect(sources.filter((source) => /^https?:|\*/u.test(source))).toEqual([]);
	});

	test('fits the page: no style attributes, and every inline script is named by its hash', () => {
		expect(
			root.querySelectorAll('[style]').map(({ outerHTML }) => outerHTML.slice(0, 120)),
		).toEqual([]);
		const allowed = directives.get('script-src') ?? [];
		const unknown = root
			.querySelectorAll('script:not([src])')
			.filter(
				(script) =>
					!['application/json', 'application/ld+json'].includes(script.getAttribute('type') ?? ''),
			)
			.filter((script) => {
				const hash = createHash('sha256').update(script.innerHTML).digest('base64');
				return !allowed.includes(`'sha256-${hash}'`);
			});
		expect(unknown.map((script) => script.innerHTML.slice(0, 80))).toEqual([]);
	});
});
