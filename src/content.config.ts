import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterSchema } from './schemas/chapter.ts';
import { pageSchema } from './schemas/page.ts';
import { slideSchema } from './schemas/slide.ts';

const mdx = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.mdx' });

/** The files with a body. All data, and every rule, is in `src/loading`: see ARCHITECTURE.md. */
export const collections = {
	chapters: defineCollection({ loader: mdx('chapters'), schema: chapterSchema }),
	slides: defineCollection({ loader: mdx('slides'), schema: slideSchema }),
	pages: defineCollection({ loader: mdx('pages'), schema: pageSchema }),
};
