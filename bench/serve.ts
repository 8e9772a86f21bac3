import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, type InlineConfig } from 'vite';

/** Builds the page in a folder of `bench/` and serves it on this machine only. */
export async function serveBench(
	name: string,
): Promise<{ url: string; close: () => Promise<void> }> {
	const outDir = mkdtempSync(join(tmpdir(), 'laan-et-oere-bench-'));
	const config: InlineConfig = {
		configFile: false,
		root: fileURLToPath(new URL(`./${name}`, import.meta.url)),
		logLevel: 'error',
		resolve: { alias: { '~': fileURLToPath(new URL('../src', import.meta.url)) } },
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
		build: { outDir, emptyOutDir: true },
		preview: { host: '127.0.0.1', port: 4331, strictPort: false },
	};
	await build(config);
	const server = await preview(config);
	const url = server.resolvedUrls?.local[0];
	if (!url) throw new Error('The page of the benchmark could not be served.');
	return {
		url,
		close: async () => {
			await server.close();
			rmSync(outDir, { recursive: true, force: true });
		},
	};
}
