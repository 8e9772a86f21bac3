import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entryOf } from '../../scripts/run-tool.ts';
import { builtPages, isServed } from '../support/built-site.ts';

const base = '/kurser/oere/';
const site = 'https://course.test';
const folder = mkdtempSync(join(tmpdir(), 'laan-et-oere-base-'));

// Vitest's own BASE_URL and modes would be taken for the build's.
const { PATH, HOME, SystemRoot } = process.env;
const environment = { PATH, HOME, SystemRoot };

beforeAll(() => {
	execFileSync(process.execPath, [entryOf('astro'), 'build', '--silent', '--outDir', folder], {
		env: {
			...environment,
			// As somebody may write it, without its outer slashes.
			COURSE_BASE: 'kurser/oere',
			COURSE_SITE: site,
			ASTRO_TELEMETRY_DISABLED: '1',
		},
		stdio: ['ignore', 'ignore', 'inherit'],
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

test('search looks for its index there, and leads to pages there', () => {
	const search = builtPages(folder)
		.find(({ address }) => address === '/soeg/')
		?.root.querySelector('pagefind-config');
	expect(search?.getAttribute('base-url')).toBe(base);
	expect(search?.getAttribute('bundle-path')).toBe(`${base}pagefind/`);
	expect(isServed('/pagefind/pagefind.js', folder)).toBe(true);
});

test('with a known site every page names its whole address; what is not found has none', () => {
	const wrong = builtPages(folder).filter(({ address, root }) => {
		const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
		const whole = `${site}${base}${address.slice(1)}`;
		return canonical !== (address === '/404.html' ? undefined : whole);
	});
	expect(wrong.map(({ address }) => address)).toEqual([]);
});
