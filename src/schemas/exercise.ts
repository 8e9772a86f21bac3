import { z } from 'astro/zod';
import { stepsSchema } from './exercise-step.ts';
import { idSchema } from './id.ts';
import type { ExerciseType } from './exercise-steps.ts';

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

const text = z.string().min(1);
const turn = z.int().min(1);
const twoExcerpts = z.array(idSchema).length(2, { error: 'præcis to uddrag' });

/** Always among the tags of `classify`: what the system explains is worth something, and gets a word of its own. */
const guidance = 'oplysning/vejledning';

/** The schema of each type of exercise. */
const schemas = {
	'read-aloud': z.strictObject({
		...common,
		type: z.literal('read-aloud'),
		steps: stepsSchema('read-aloud'),
		/** What the one line at the end answers, e.g. `Hvor var det svært at læse?`. */
		prompt: text,
	}),
	notice: z.strictObject({
		...common,
		type: z.literal('notice'),
		steps: stepsSchema('notice'),
		/** Questions that help on who is stuck, e.g. `Hvordan begynder borgerens ture?`; half of them about the citizen's. */
		prompts: z.array(text).min(2, { error: 'mindst to spørgsmål' }),
	}),
	predict: z.strictObject({
		...common,
		type: z.literal('predict'),
		steps: stepsSchema('predict'),
		/** Where the excerpt stops, and why just there. */
		stops: z
			.array(z.strictObject({ excerpt: idSchema, after: turn, why: text }))
			.min(1, { error: 'mindst ét stop' }),
	}),
	link: z.strictObject({ ...common, type: z.literal('link'), steps: stepsSchema('link') }),
	compare: z.strictObject({
		...common,
		type: z.literal('compare'),
		steps: stepsSchema('compare'),
		excerpts: twoExcerpts,
		/** Two excerpts that are read side by side, and what is known of them. */
		pairs: z
			.array(z.strictObject({ left: idSchema, right: idSchema, note: text }))
			.min(1, { error: 'mindst ét par' }),
		/** The term of the glossary that is fetched at the end, e.g. `gribning`. */
		concept: idSchema,
	}),
	classify: z
		.strictObject({
			...common,
			type: z.literal('classify'),
			steps: stepsSchema('classify'),
			/** The words one may put on a turn. */
			tags: z
				.array(text)
				.min(2, { error: 'mindst to mærker' })
				.refine((tags) => tags.includes(guidance), {
					error: `mærker, hvoraf det ene er ${guidance}`,
				}),
			/** What shows a tag. */
			criteria: z.array(z.strictObject({ tag: text, text })),
		})
		.superRefine(({ tags, criteria }, context) => {
			criteria.forEach(({ tag }, at) => {
				if (tags.includes(tag)) return;
				const message = `et af mærkerne i tags: ${tags.join(', ')}`;
				context.addIssue({ code: 'custom', path: ['criteria', at, 'tag'], message });
			});
		}),
	gather: z.strictObject({
		...common,
		type: z.literal('gather'),
		steps: stepsSchema('gather'),
		/** How many observations a group writes together at most, e.g. `3`. */
		shared: z.int().min(1),
	}),
	reflect: z.strictObject({
		...common,
		type: z.literal('reflect'),
		steps: stepsSchema('reflect'),
		/** The conversation, and the conversation about it. */
		excerpts: twoExcerpts,
		/** Turns of the second excerpt that give back a turn of the first, e.g. `{ turn: 1, of: 3 }`. */
		quotes: z
			.array(z.strictObject({ turn, of: turn }))
			.min(1, { error: 'mindst én tur, der gengiver en anden' }),
		/** Words of the second excerpt to look at, e.g. `overså`. */
		words: z.array(text).min(1, { error: 'mindst ét ord' }),
		/** How the three sentences begin, e.g. `Det, der blev sagt`. */
		sentences: z.array(text).length(3, { error: 'præcis tre begyndelser' }),
	}),
} satisfies { readonly [T in ExerciseType]: z.ZodObject<{ type: z.ZodLiteral<T> }> };

type ExerciseSchema = (typeof schemas)[ExerciseType];

/** One exercise, `content/exercises/<id>.yaml`. `type` decides its steps and which further fields it has. */
export const exerciseSchema = z.discriminatedUnion(
	'type',
	Object.values(schemas) as [ExerciseSchema, ...ExerciseSchema[]],
);

export type ExerciseEntry = z.infer<typeof exerciseSchema>;
