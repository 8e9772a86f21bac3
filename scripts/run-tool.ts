import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs one of the project's tools and lets it write to the terminal.
 * @returns its exit code, or 1 when it could not be started.
 */
export function runTool(
	tool: Tool,
	args: readonly string[],
	env: NodeJS.ProcessEnv = {},
): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [entryOf(tool), ...args], {
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		});
		child.on('error', () => resolve(1));
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/**
 * The file a tool begins with. Given to Node it needs neither a shell nor the search path, so it runs alike on every
 * system, also from a folder with a space in its name.
 */
export function entryOf(tool: Tool): string {
	return fileURLToPath(new URL(`../node_modules/${entries[tool]}`, import.meta.url));
}

const entries = {
	astro: 'astro/bin/astro.mjs',
	eslint: 'eslint/bin/eslint.js',
	playwright: '@playwright/test/cli.js',
	prettier: 'prettier/bin/prettier.cjs',
	vitest: 'vitest/vitest.mjs',
} as const;

type Tool = keyof typeof entries;
