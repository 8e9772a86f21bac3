import { z } from 'astro/zod';

/** A word, several in a row, or the beginning of a word with a star: `ligeglad`, `vil ikke`, `irriter*`. */
const wordSchema = z
	.string()
	.regex(/^\p{L}+(?:-\p{L}+)*(?: \p{L}+(?:-\p{L}+)*)*\*?$/u, {
		error: 'kun bogstaver, fx »ligeglad«, »vil ikke« eller »irriter*« med stjernen til sidst',
	})
	// A shorter one would stop at nearly every note.
	.refine((word) => !/^.{0,2}\*$/u.test(word), {
		error: 'mindst tre bogstaver før stjernen, fx »irriter*«',
	});

const wordsSchema = z.array(wordSchema).min(1, { error: 'mindst ét ord' });

/**
 * The question under a note that leaves what can be seen in the excerpt, and the words it answers. Written in
 * `content/nudge.yaml`.
 */
export const nudgeSchema = z
	.strictObject({
		/** The same for all words, e.g. `Hvilken linje viser det?` */
		question: z.string().min(1).max(120, { error: 'højst 120 tegn' }),
		/** What somebody is said to think or feel, e.g. `[ligeglad, vil ikke, irriter*]`. */
		mindReading: wordsSchema,
		/** What is said of how well somebody does, e.g. `[burde, dygtig*]`. */
		judging: wordsSchema,
	})
	.superRefine(({ mindReading, judging }, context) => {
		const seen = new Set<string>();
		for (const [field, words] of Object.entries({ mindReading, judging })) {
			words.forEach((word, at) => {
				const message = 'hvert ord én gang i filen';
				if (seen.has(word)) context.addIssue({ code: 'custom', path: [field, at], message });
				seen.add(word);
			});
		}
	});

export type NudgeEntry = z.infer<typeof nudgeSchema>;
