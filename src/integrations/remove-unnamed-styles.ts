import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Deletes the stylesheets of a built site that no page, script or other stylesheet names. */
export function removeUnnamedStyles(folder: string): void {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:html|css|js)$/u.test(name))
		.map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
	for (const { path } of files) {
		if (!path.endsWith('.css')) continue;
		const isNamed = files.some((file) => file.path !== path && file.text.includes(basename(path)));
		if (!isNamed) rmSync(path);
	}
}
