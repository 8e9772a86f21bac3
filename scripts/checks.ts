import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser } from './install-browser.ts';
import { runTool } from './run-tool.ts';

/**
 * Every check of the project by its name, in the order in which they run. A check that is no test runner counts as one.
 * @param reports a folder for the reports of the test runners.
 */
export function checksWith(reports: string): Readonly<Record<string, () => Promise<Count>>> {
	return {
		format: () => one('prettier', ['--check', '.']),
		lint: async () => {
			// The rules that know types need those that Astro writes.
			await runTool('astro', ['sync', '--silent']);
			return one('eslint', ['--max-warnings', '0', '.']);
		},
		types: () => one('astro', ['check', '--minimumFailingSeverity', 'hint']),
		unit: () => vitest('unit', reports),
		content: () => vitest('content', reports),
		components: () => vitest('components', reports),
		build: () => one('astro', ['build']),
		site: () => vitest('site', reports),
		browser: () => {
			installBrowser();
			return playwright(reports);
		},
	};
}

export interface Count {
	passed: number;
	failed: number;
}

/** A tool that says yes or no. */
async function one(...[tool, args]: Parameters<typeof runTool>): Promise<Count> {
	const code = await runTool(tool, args);
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(folder: string, reports: string): Promise<Count> {
	const file = join(reports, `${folder}.json`);
	const code = await runTool('vitest', [
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

async function playwright(reports: string): Promise<Count> {
	const file = join(reports, 'browser.json');
	const code = await runTool('playwright', ['test', '--reporter=dot,json'], {
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
