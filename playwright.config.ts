import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';
import { entryOf } from './scripts/run-tool.ts';

const executablePath = findBrowser();

/** Browser tests run on the built site (`npm run build` first), on this machine only. */
export default defineConfig({
	testDir: 'tests/browser',
	// The same text on every system.
	snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	timeout: 60_000,
	reporter: 'list',
	use: {
		baseURL: 'http://127.0.0.1:4329/',
		locale: 'da-DK',
		launchOptions: {
			...(executablePath === undefined ? {} : { executablePath }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--no-first-run',
				'--disable-component-update',
			],
		},
	},
	webServer: {
		command: `"${process.execPath}" "${entryOf('astro')}" preview --host 127.0.0.1 --port 4329`,
		url: 'http://127.0.0.1:4329/',
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
	},
});
