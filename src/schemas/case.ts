import { z } from 'astro/zod';
import { eachIdOnce } from './each-id-once.ts';
import { idSchema } from './id.ts';

const wordsSchema = z.string().min(1).max(90, { error: 'højst 90 tegn' });

/** A sentence of the case, as it is and through either model. */
const caseSentenceSchema = z.strictObject({
	/** Stands in addresses and in readers' notes, e.g. `aflyst`: never renamed. */
	id: idSchema.max(30, { error: 'højst 30 tegn' }),
	/** What happened, seen through neither. */
	plain: wordsSchema,
	dominant: wordsSchema,
	contrasting: wordsSchema,
});

/**
 * The case without names that is read through the two models of the citizen; constructed for teaching, written in
 * `content/case.yaml`. No reading is the right one, so there is no field for it.
 */
export const caseSchema = z.strictObject({
	sentences: z
		.array(caseSentenceSchema)
		.min(2, { error: 'mindst to' })
		.max(8, { error: 'højst otte' })
		.superRefine(eachIdOnce),
});

export type CaseEntry = z.infer<typeof caseSchema>;
export type CaseSentence = z.infer<typeof caseSentenceSchema>;
