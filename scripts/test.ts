import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser } from './install-browser.ts';

/**
 * Runs the checks named on the command line, all of them without a name, one after the other, and ends with one plain
 * line: `N passed, N failed`. A check that is not a test runner counts as one. Everything runs even when something
 * failed, so that one run shows all there is to mend.
 */
const reports = mkdtempSync(join(tmpdir(), 'laan-et-oere-'));

const checks: Readonly<Record<string, () => Promise<Count>>> = {
	format: () => one('prettier', ['--check', '.']),
	lint: () => one('eslint', ['--max-warnings', '0', '.']),
	types: () => one('astro', ['check', '--minimumFailingSeverity', 'hint']),
	unit: () => vitest('unit'),
	content: () => vitest('content'),
	components: () => vitest('components'),
	build: () => one('npm', ['run', '--silent', 'build']),
	site: () => vitest('site'),
	browser: () => {
		installBrowser();
		return playwright();
	},
};

const named = process.argv.slice(2);
const chosen = named.length > 0 ? named : Object.keys(checks);
const total: Count = { passed: 0, failed: 0 };
for (const name of chosen) {
	const check = checks[name];
	if (!check) throw new Error(`No check "${name}". There are: ${Object.keys(checks).join(', ')}.`);
	console.log(`\n── ${name}`);
	const { passed, failed } = await check();
	total.passed += passed;
	total.failed += failed;
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A tool that says yes or no. */
async function one(command: string, args: readonly string[]): Promise<Count> {
	const code = await run(command, args);
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(folder: string): Promise<Count> {
	const file = join(reports, `${folder}.json`);
	const code = await run('vitest', [
		'run',
		`tests/${folder}/`,
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${file}`,
	]);
	return counted(code, () => {
		const report = readJson<{ numPassedTests: number; numFailedTests: number }>(file);
		return { passed: report.numPassedTests, failed: report.numFailedTests };
	});
}

async function playwright(): Promise<Count> {
	const file = join(reports, 'browser.json');
	const code = await run('playwright', ['test', '--reporter=dot,json'], {
		PLAYWRIGHT_JSON_OUTPUT_NAME: file,
	});
	return counted(code, () => {
		const { stats } = readJson<{ stats: { expected: number; unexpected: number; flaky: number } }>(
			file,
		);
		return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
	});
}

/** A runner that failed without a failed test (a broken file, no report) counts as one failure. */
function counted(code: number, read: () => Count): Count {
	try {
		const count = read();
		return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
	} catch {
		return { passed: 0, failed: 1 };
	}
}

function readJson<Report>(file: string): Report {
	return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

function run(
	command: string,
	args: readonly string[],
	env: NodeJS.ProcessEnv = {},
): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
			shell: process.platform === 'win32',
		});
		child.on('error', () => resolve(1));
		child.on('close', (code) => resolve(code ?? 1));
	});
}

interface Count {
	passed: number;
	failed: number;
}
