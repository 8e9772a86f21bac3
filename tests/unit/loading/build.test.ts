import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { brokenFolder, reportOf } from '../../support/fixture-course.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** The real build, but of the small course: the content is read from the folder it is started in. */
function build(folder: string) {
	const astro = join(project, 'node_modules/astro/bin/astro.mjs');
	const options = ['--root', project, '--outDir', join(folder, 'dist')];
	return spawnSync(process.execPath, [astro, 'build', ...options], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		timeout: 60_000,
	});
}

describe('a build of content with a mistake', () => {
	const folder = brokenFolder('section-in-slide');
	afterAll(() => rmSync(folder, { recursive: true }));
	const { status, stderr, stdout } = build(folder);

	test('ends with exit code 1', () => {
		expect(status).toBe(1);
	});

	test('prints what is wrong and nothing else, so no stack trace', () => {
		expect(stderr.trim()).toBe(reportOf('section-in-slide').trim());
		expect(stdout).not.toMatch(/^\s+at /mu);
	});

	test('writes no site', () => {
		expect(existsSync(join(folder, 'dist'))).toBe(false);
	});
});
