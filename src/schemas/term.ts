import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** How well a definition is known to hold: checked, in part, common knowledge, or only in the talk's slides. */
const termCertainties = ['verified', 'partly', 'unverified', 'talk'] as const;

/** One term of the glossary, an item of `content/glossary.yaml`. */
export const termSchema = z.strictObject({
	/** Permanent; becomes the address `/begreber/#<id>`, e.g. `naerhedspar`. */
	id: idSchema,
	/** As it is written in a sentence, e.g. `nærhedspar`. */
	term: z.string().min(1),
	/** Other names for the same thing, e.g. `[adjacency pair, nabopar]`. */
	also: z.array(z.string().min(1)).default([]),
	/** One to three sentences of our own. */
	definition: z.string().min(20, { error: 'mindst 20 tegn' }),
	/** Where the definition is from, in words, e.g. `lex.dk, Aktivloven`. */
	source: z.string().min(1),
	certainty: z.enum(termCertainties),
	/** Keys of `references.bib`. */
	references: z.array(z.string()).default([]),
	/** Ids of other terms. */
	seeAlso: z.array(idSchema).default([]),
	/** One line on what changed after the talk. */
	since: z.string().min(1).optional(),
});

export type Term = z.infer<typeof termSchema>;
