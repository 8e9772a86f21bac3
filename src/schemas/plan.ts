import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** Minutes in steps of a half. */
const minutesSchema = z
	.number()
	.min(0.5, { error: 'mindst 0.5' })
	.multipleOf(0.5, { error: 'hele eller halve minutter, fx 2 eller 2.5' });

/** One slide's place in the running order. */
const plannedSlideSchema = z.strictObject({
	/** Name of the file in `content/slides` without `.mdx`, e.g. `flip`. */
	id: idSchema,
	/** How long it is expected to take, e.g. `2.5`. */
	minutes: minutesSchema,
	/** `true` when a late lecturer may leave it out. */
	droppable: z.boolean().optional(),
});

const partSchema = z.strictObject({
	kind: z.literal('part'),
	/** Permanent, e.g. `moedet`. */
	id: idSchema,
	/** e.g. `Mødet med systemet: samtalen under lup`. */
	title: z.string().min(1),
	/** All of the part, e.g. `50`. */
	minutes: minutesSchema,
	/** In the order they are shown. */
	slides: z.array(plannedSlideSchema).min(1, { error: 'mindst ét dias' }),
});

const breakSchema = z.strictObject({
	kind: z.literal('break'),
	/** Permanent, e.g. `pause-1`. */
	id: idSchema,
	/** e.g. `Pause`. */
	title: z.string().min(1),
	/** e.g. `10`. */
	minutes: minutesSchema,
});

/** The running order. Written in `content/course.yaml`; nothing else knows the order or the minutes. */
export const planSchema = z.strictObject({
	/** Name of the course, e.g. `Lån et øre`. */
	title: z.string().min(1),
	/** What it is about, e.g. `Mødet med det kommunale beskæftigelsessystem`. */
	subtitle: z.string().min(1),
	/** Length of the whole course with breaks, e.g. `180`. */
	minutes: minutesSchema,
	/** Clock time shown until somebody sets another one, e.g. `"12.00"`. */
	starts: z.string().regex(/^([01]\d|2[0-3])\.[0-5]\d$/, {
		error: 'et klokkeslæt i anførselstegn, fx "12.30"',
	}),
	/** How far the sources of the law and the field were followed, e.g. `foråret 2026`; readers see it. */
	checked: z.string().min(1),
	/** How many words a chapter may have, e.g. `{ min: 900, max: 1600 }`. */
	chapterWords: z.strictObject({ min: z.int().min(1), max: z.int().min(1) }),
	/** Parts and breaks in the order they are held. */
	parts: z.array(z.discriminatedUnion('kind', [partSchema, breakSchema])).min(1),
});

export type PlanEntry = z.infer<typeof planSchema>;
export type PlanPartEntry = z.infer<typeof partSchema>;
export type PlanBreakEntry = z.infer<typeof breakSchema>;
