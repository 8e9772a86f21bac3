import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** What an event is about; the time line can be filtered by it. */
const eventThemes = ['kategorisering', 'ydelse', 'organisering', 'ret-og-pligt'] as const;

/** How well an event is known: checked, in part, common knowledge, or expected but not yet passed. */
const eventCertainties = ['verified', 'partly', 'unverified', 'expected'] as const;

/** A source: a key of `references.bib`, or words where there is no entry. */
const sourceSchema = z.union(
	[
		z.strictObject({ reference: z.string().min(1) }),
		z.strictObject({ text: z.string().trim().min(1), url: z.url().optional() }),
	],
	{ error: 'enten { reference: nøgle } eller { text: "…" }' },
);

const common = {
	/** Permanent; becomes the address `/tidslinje/#<id>`, e.g. `kontanthjaelpsreformen-2014`. */
	id: idSchema,
	/** As precise as the source allows: `"2004"`, `"2004-07"` or `"2004-07-01"`. */
	date: z.string(),
	/** How the date is written for readers, e.g. `1. juli 2004`. */
	shown: z.string().min(1),
	/** e.g. `Fem matchkategorier`. */
	title: z.string().min(1).max(60, { error: 'højst 60 tegn' }),
	/** One to three sentences. */
	text: z.string().min(1),
	theme: z.enum(eventThemes),
	certainty: z.enum(eventCertainties),
	/** Nothing stands on the time line without one; left out and empty are told in the same words. */
	sources: z.array(sourceSchema).default([]),
};

/** One event, an item of `content/timeline.yaml`. */
export const timelineEventSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		...common,
		/** A way to sort citizens into groups. */
		kind: z.literal('categorisation'),
		/** What the groups are made by, e.g. `efter nærhed til arbejdsmarkedet`. */
		principle: z.string().min(1),
		/** The question it puts to a citizen, e.g. `Hvor tæt er du på et arbejde?` */
		question: z.string().min(1),
		/** The groups in the source's order and words. */
		groups: z.array(z.string().min(1)).min(2, { error: 'mindst to grupper' }),
	}),
	/** What happened around it. */
	z.strictObject({ ...common, kind: z.literal('context') }),
	/** What happened after the talk was made. */
	z.strictObject({ ...common, kind: z.literal('since') }),
]);

export type TimelineEvent = z.infer<typeof timelineEventSchema>;
export type Categorisation = Extract<TimelineEvent, { kind: 'categorisation' }>;
export type EventSource = TimelineEvent['sources'][number];
