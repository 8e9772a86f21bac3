import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksWith } from './checks.ts';
import type { Count } from './checks.ts';

/**
 * Runs the checks named on the command line, all of them without a name, one after the other, and ends with one plain
 * line: `N passed, N failed`. Everything runs even when something failed, so that one run shows all there is to mend.
 */
const reports = mkdtempSync(join(tmpdir(), 'laan-et-oere-'));
const checks = checksWith(reports);
const named = process.argv.slice(2);
const total: Count = { passed: 0, failed: 0 };
for (const name of named.length > 0 ? named : Object.keys(checks)) {
	console.log(`\n── ${name}`);
	const { passed, failed } = await outcome(name);
	total.passed += passed;
	total.failed += failed;
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** What a check counts; one that could not begin says why and counts as one failure. */
async function outcome(name: string): Promise<Count> {
	try {
		const check = checks[name];
		if (!check) throw new Error(`There is no such check, only ${Object.keys(checks).join(', ')}.`);
		return await check();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return { passed: 0, failed: 1 };
	}
}
