import { visit } from 'unist-util-visit';
import type { Root } from 'hast';

/**
 * Rehype plugin. Puts the site's base before links and pictures that an author wrote from the root (`/politik/`), so
 * that the course works under any path.
 *
 * @param base the folder of the site on its server, with a slash at both ends.
 */
export function linksWithBase({ base }: { readonly base: string }) {
	return (root: Root): void => {
		visit(root, 'element', (element) => {
			for (const name of ['href', 'src']) {
				const value = element.properties[name];
				if (typeof value === 'string' && /^\/(?!\/)/u.test(value)) {
					element.properties[name] = base + value.slice(1);
				}
			}
		});
	};
}
