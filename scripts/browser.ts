import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * The browser for the tests: Playwright's own where it is installed, else an installed Chromium, Chrome or Edge.
 * @returns the path of its program, or undefined when there is none.
 */
export function findBrowser(): string | undefined {
	return [chromium.executablePath(), ...onPath(), ...onWindows(), ...onMac].find(
		(path) => path && existsSync(path),
	);
}

function onPath(): string[] {
	const ending = process.platform === 'win32' ? '.exe' : '';
	return (process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, `${name}${ending}`)));
}

const names = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge',
	'msedge',
];

/** Windows has browsers for everybody in two folders, and those of one person in a third. */
function onWindows(): string[] {
	return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
		.flatMap((variable) => process.env[variable] ?? [])
		.flatMap((folder) => [
			join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
			join(folder, 'Chromium', 'Application', 'chrome.exe'),
			join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
		]);
}

const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
	(name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
