import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

/** One page of the built site. */
export interface BuiltPage {
	/** As a browser asks for it, e.g. `/politik/`. */
	readonly address: string;
	/** Path on disk. */
	readonly file: string;
	readonly html: string;
	readonly root: HTMLElement;
}

const defaultFolder = join(process.cwd(), 'dist');

/**
 * Every page of a built site, sorted by address.
 * @throws when the site has not been built.
 */
export function builtPages(folder = defaultFolder): BuiltPage[] {
	if (!existsSync(folder)) throw new Error('There is no built site. Run "npm run build" first.');
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.html'))
		.sort()
		.map((name) => {
			const file = join(folder, name);
			const html = readFileSync(file, 'utf8');
			return {
				address: `/${name.replace(/index\.html$/u, '')}`,
				file,
				html,
				root: parse(html, { comment: false }),
			};
		});
}

/** Whether the built site has a file that a server would send for this path. */
export function isServed(path: string, folder = defaultFolder): boolean {
	const file = join(folder, decodeURIComponent(path));
	return existsSync(path.endsWith('/') ? join(file, 'index.html') : file);
}
