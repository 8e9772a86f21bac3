import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** How a slide is laid out in the deck. Not called `layout`, which Astro takes for a file to import. */
const slideForms = [
	'text',
	'statement',
	'section',
	'question',
	'figure',
	'bleed',
	'excerpt',
] as const;

/** Frontmatter of one slide, `content/slides/<id>.mdx`. The id is the file's name. */
export const slideSchema = z.strictObject({
	/** The heading, printed by the layout, e.g. `Fem centrale budskaber`. */
	title: z.string().min(1).max(60, { error: 'højst 60 tegn' }),
	/** e.g. `figure`. */
	form: z.enum(slideForms),
	/** `true` where the title ends what the body begins, so that it is read and shown after it. */
	titleLast: z.boolean().optional(),
	/** The chapter it belongs to, e.g. `politik`. Left out for a slide that belongs to the front page. */
	chapter: idSchema.optional(),
	/** Keys of `references.bib`, shown small at the bottom, e.g. `[wright2016]`. */
	references: z.array(z.string()).optional(),
	/** One short line at the bottom. */
	footer: z.string().min(1).optional(),
});

export type SlideEntry = z.infer<typeof slideSchema>;
