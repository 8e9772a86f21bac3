import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './browser.ts';

/**
 * Makes sure there is a browser for the tests: as root on Debian it installs the distribution's Chromium.
 * @throws a sentence that says what to install, where it cannot.
 */
export function installBrowser(): void {
	if (findBrowser() !== undefined) return;
	if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) installChromium();
	if (findBrowser() === undefined) {
		throw new Error(
			'The browser tests need Chromium, Chrome or Edge. Install one (Debian: "apt-get install chromium"), or run "npx playwright install chromium".',
		);
	}
}

/** Says what it does; where it fails, apt-get has said why. */
function installChromium(): void {
	console.log('No browser found; installing Debian’s chromium.');
	try {
		execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
		execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	} catch {
		console.log('It could not be installed.');
	}
}
