import { z } from 'astro/zod';

/** Frontmatter of one chapter, `content/chapters/<id>.mdx`. The id is the file's name. */
export const chapterSchema = z.strictObject({
	/** A title that says something, e.g. `Fra fem grupper til to`. */
	title: z.string().min(1).max(70, { error: 'højst 70 tegn' }),
	/** Two or three sentences under the title. */
	lead: z.string().min(1),
	/** One sentence for search results, 90–160 characters. */
	description: z
		.string()
		.min(90, { error: 'mindst 90 tegn' })
		.max(160, { error: 'højst 160 tegn' }),
	/** Learning goals, each beginning with a verb, e.g. `Forklare, hvordan …`. */
	goals: z
		.array(z.string().min(1))
		.min(3, { error: 'tre eller fire læringsmål' })
		.max(4, { error: 'tre eller fire læringsmål' }),
});

export type ChapterEntry = z.infer<typeof chapterSchema>;
