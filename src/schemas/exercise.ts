import { z } from 'astro/zod';
import { idSchema } from './id.ts';

const stepSchema = z.strictObject({
	/** e.g. `Læs uddraget`. */
	title: z.string().min(1),
	/** What to do, in one to four sentences. */
	text: z.string().min(1),
	/** Left out where the step takes the time it takes. */
	minutes: z.number().positive().optional(),
});

const common = {
	/** E1–E8 of the course, e.g. `2`. */
	number: z.int().min(1),
	/** e.g. `Læg mærke til`. */
	title: z.string().min(1),
	/** One sentence for the list. */
	summary: z.string().min(1).max(160, { error: 'højst 160 tegn' }),
	chapter: idSchema,
	/** Slides on which it is held; may be empty. */
	slides: z.array(idSchema),
	/** The excerpts it is worked out on. */
	excerpts: z.array(idSchema).min(1, { error: 'mindst ét uddrag' }),
	/** All of it, e.g. `7`. */
	minutes: z.number().positive(),
	/** How many together, in words, e.g. `Alene`. */
	group: z.string().min(1),
	/** What one practises. */
	goal: z.string().min(1),
	steps: z.array(stepSchema).min(2, { error: 'mindst to trin' }),
	/** The one question for talk at the end. */
	question: z.string().min(1),
	/** The card for whoever leads the exercise. */
	facilitator: z.strictObject({
		/** What to say. */
		say: z.string().min(1),
		/** What to expect and how to meet it. */
		expect: z.string().min(1),
	}),
	/** What the exercise cannot show. */
	limits: z.string().min(1).optional(),
	/** Keys of `references.bib`. */
	references: z.array(z.string()).default([]),
};

const twoExcerpts = z.array(idSchema).length(2, { error: 'præcis to uddrag' });

/** One exercise, `content/exercises/<id>.yaml`. `type` decides which further fields it has. */
export const exerciseSchema = z.discriminatedUnion('type', [
	z.strictObject({ ...common, type: z.literal('read-aloud') }),
	z.strictObject({ ...common, type: z.literal('notice') }),
	z.strictObject({
		...common,
		type: z.literal('predict'),
		/** Where the excerpt stops, and why just there. */
		stops: z
			.array(z.strictObject({ excerpt: idSchema, after: z.int().min(1), why: z.string().min(1) }))
			.min(1, { error: 'mindst ét stop' }),
	}),
	z.strictObject({ ...common, type: z.literal('link') }),
	z.strictObject({
		...common,
		type: z.literal('compare'),
		excerpts: twoExcerpts,
		/** Two excerpts that are read side by side, and what is known of them. */
		pairs: z
			.array(z.strictObject({ left: idSchema, right: idSchema, note: z.string().min(1) }))
			.min(1, { error: 'mindst ét par' }),
	}),
	z
		.strictObject({
			...common,
			type: z.literal('classify'),
			/** The words one may put on a turn. */
			tags: z.array(z.string().min(1)).min(2, { error: 'mindst to mærker' }),
			/** What shows a tag. */
			criteria: z.array(z.strictObject({ tag: z.string().min(1), text: z.string().min(1) })),
		})
		.superRefine(({ tags, criteria }, context) => {
			criteria.forEach(({ tag }, at) => {
				if (tags.includes(tag)) return;
				const message = `et af mærkerne i tags: ${tags.join(', ')}`;
				context.addIssue({ code: 'custom', path: ['criteria', at, 'tag'], message });
			});
		}),
	z.strictObject({ ...common, type: z.literal('gather') }),
	/** The conversation, and the conversation about it. */
	z.strictObject({ ...common, type: z.literal('reflect'), excerpts: twoExcerpts }),
]);

export type ExerciseEntry = z.infer<typeof exerciseSchema>;
