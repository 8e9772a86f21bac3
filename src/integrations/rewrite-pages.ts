import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Replaces every page of a built site by what `rewrite` makes of its HTML. */
export function rewritePages(folder: string, rewrite: (html: string) => string): void {
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.html')) continue;
		const file = join(folder, name);
		writeFileSync(file, rewrite(readFileSync(file, 'utf8')));
	}
}
