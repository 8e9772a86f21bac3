import { z } from 'astro/zod';

/** Frontmatter of a page about the site, `content/pages/<id>.mdx`, e.g. `om`. */
export const pageSchema = z.strictObject({
	/** e.g. `Om kurset`. */
	title: z.string().min(1),
	/** One or two sentences under the title. */
	lead: z.string().min(1),
	/** One sentence for search results. */
	description: z.string().min(1).max(200, { error: 'højst 200 tegn' }),
});

export type PageEntry = z.infer<typeof pageSchema>;
