import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeUnnamedStyles } from './remove-unnamed-styles.ts';
import { rewritePages } from './rewrite-pages.ts';
import { classesOf, isWanted } from './wanted-styles.ts';
import type { AstroIntegration } from 'astro';

/**
 * Puts the stylesheets of a page into one file; pages with the same stylesheets share it. The bundler makes one for each
 * component: ten small files compress a third worse than one and are ten requests before the first paint. What is for
 * nothing on the page is left out.
 *
 * @param base the folder of the site on its server, with a slash at both ends.
 */
export function oneStylesheet({ base }: { readonly base: string }): AstroIntegration {
	return {
		name: 'one-stylesheet',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				rewritePages(folder, (html) => withOneStylesheet(html, folder, base));
				removeUnnamedStyles(folder);
			},
		},
	};
}

function withOneStylesheet(html: string, folder: string, base: string): string {
	const links = [...html.matchAll(link)];
	if (links.length < 2) return html;
	// The deck names the styles of a component once for each slide that has it.
	const classes = classesOf(html);
	// What an island draws when it is alive has classes that nobody sees here.
	const hasIslands = html.includes('<astro-island');
	const styles = [...new Set(links.map(([, href = '']) => href))]
		.map((href) => readFileSync(join(folder, href.slice(base.length)), 'utf8'))
		.filter((css) => hasIslands || isWanted(css, classes));
	const merged = merge(styles);
	const hash = createHash('sha256').update(merged).digest('base64url').slice(0, 8);
	const path = `_astro/styles.${hash}.css`;
	writeFileSync(join(folder, path), merged);
	const [first] = links;
	return html.replace(link, (tag) =>
		tag === first?.[0] ? `<link rel="stylesheet" href="${base}${path}">` : '',
	);
}

/** Only sheets for the screen: the print sheet is not waited for and stays apart. */
const link = /<link rel="stylesheet" href="([^"]+)">/gu;

/** The order of layers stands first in each; once is enough. */
function merge(styles: readonly string[]): string {
	const order = /^@layer [^;{]+;/u.exec(styles[0] ?? '')?.[0] ?? '';
	return order + styles.map((style) => style.replace(order, '')).join('');
}
