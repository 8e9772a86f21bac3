import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { AstroIntegration } from 'astro';

/**
 * Checks the whole content before anything is built. What only looks odd is printed. With problems, the build prints
 * all of them and ends with exit code 1, so nothing half-written is published. `npm run dev` shows them in the browser
 * at every change instead.
 */
export function contentCheck(): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': async ({ command }) => {
				if (command !== 'build') return;
				const { problems, warnings } = await check(process.cwd());
				process.stderr.write(warnings);
				if (problems === '') return;
				process.stderr.write(`\n${problems}\n`);
				process.exit(1);
			},
			'astro:server:setup': ({ server }) => {
				const content = fileURLToPath(new URL('../../content/', import.meta.url));
				server.watcher.add(content);
				server.watcher.on('all', (_event, path) => {
					if (!path.startsWith(content)) return;
					server.moduleGraph.invalidateAll();
					server.ws.send({ type: 'full-reload' });
				});
			},
		},
	};
}

/** Problems and warnings of the content below `root` as an author reads them; empty when there are none. */
async function check(root: string): Promise<{ problems: string; warnings: string }> {
	const load = async <Module>(file: string) =>
		(
			await runnerImport<Module>(fileURLToPath(new URL(file, import.meta.url)), {
				configFile: false,
				logLevel: 'error',
				resolve: { alias: { '~': fileURLToPath(new URL('..', import.meta.url)) } },
			})
		).module;
	const { printLoadProblems, printLoadWarnings } = await load<
		typeof import('../loading/print-load-problems.ts')
	>('../loading/print-load-problems.ts');
	return { problems: printLoadProblems(root), warnings: printLoadWarnings(root) };
}
