import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPages, isServed } from '../support/built-site.ts';

const base = '/kurser/oere/';
const folder = mkdtempSync(join(tmpdir(), 'laan-et-oere-base-'));

// Vitest's own BASE_URL and modes would be taken for the build's.
const { PATH, HOME, SystemRoot } = process.env;
const environment = { PATH, HOME, SystemRoot };

beforeAll(() => {
	execFileSync('astro', ['build', '--silent', '--outDir', folder], {
		env: { ...environment, COURSE_BASE: base, ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32',
	});
}, 120_000);

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

test('under another path every link and file stays inside it and is there', () => {
	const asked = builtPages(folder).flatMap(({ address, root }) =>
		root
			.querySelectorAll(
				'a[href], link[href]:not([rel="canonical"]), script[src], img[src], [component-url], [renderer-url]',
			)
			.flatMap((element) =>
				['href', 'src', 'component-url', 'renderer-url'].map((name) => element.getAttribute(name)),
			)
			.filter((value) => value !== undefined && !/^(https?:|mailto:|#)/u.test(value))
			.map((value) => ({ address, path: (value ?? '').replace(/#.*$/u, '') })),
	);
	expect(asked.length).toBeGreaterThan(1000);
	expect(
		asked.filter(
			({ path }) => !path.startsWith(base) || !isServed(`/${path.slice(base.length)}`, folder),
		),
	).toEqual([]);
});
