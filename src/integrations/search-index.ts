import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { AstroIntegration } from 'astro';

/** Makes the search index of every page with `data-pagefind-body`, in `pagefind/` of the built site. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const { index, errors } = await createIndex({ forceLanguage: 'da' });
				if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
				const added = await index.addDirectory({ path: folder });
				const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
				await close();
				const failed = [...added.errors, ...written.errors];
				if (failed.length > 0) throw new Error(`Pagefind: ${failed.join(', ')}`);
				logger.info(`${added.page_count} pages can be searched`);
			},
		},
	};
}
