import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Writes the order of the cascade layers first in every stylesheet of the build.
 *
 * The first sheet that names a layer decides its rank, and which sheet of a page comes first is the bundler's choice: a
 * component's sheet before the base would make the base win over every component.
 */
export function layerOrder(): Plugin {
	const order = readFileSync(new URL('../styles/layers.css', import.meta.url), 'utf8')
		.replace(/\/\*.*?\*\//su, '')
		.trim();
	return {
		name: 'layer-order',
		apply: 'build',
		enforce: 'post',
		generateBundle(_options, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
				file.source = `${order}${String(file.source)}`;
			}
		},
	};
}
