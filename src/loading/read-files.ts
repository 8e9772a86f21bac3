import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One file of the content as it stands on disk. */
export interface ContentFile {
	/** With `/`, from the project's root, e.g. `content/slides/flip.mdx`. */
	readonly path: string;
	/** Empty for what is not text, such as a picture. */
	readonly text: string;
}

/**
 * All files below `content/`, sorted by path, with `\n` line ends and without a byte order mark. READMEs are for people
 * and left out.
 * @param root folder that holds `content/`.
 */
export function readContentFiles(root: string): ContentFile[] {
	return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile() && file.name !== 'README.md' && !file.name.startsWith('.'))
		.map((file) => join(file.parentPath, file.name))
		.sort()
		.map((path) => ({
			path: relative(root, path).replaceAll('\\', '/'),
			text: /\.(?:mdx|txt|yaml|bib)$/u.test(path) ? readText(path) : '',
		}));
}

function readText(path: string): string {
	return readFileSync(path, 'utf8')
		.replace(/^\uFEFF/u, '')
		.replaceAll('\r\n', '\n');
}
