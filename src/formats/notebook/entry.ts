import * as v from 'valibot';

/** UTF-16 units one field may hold. Fields on the page stop there too, so that nothing written is refused later. */
export const longestText = 20_000;

const text = v.pipe(v.string(), v.maxLength(longestText));
const shortText = v.pipe(v.string(), v.maxLength(500));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/u));
const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u));
/** As `Date.prototype.toISOString` writes it, so that times can be compared as text; of this millennium or the last. */
const time = v.pipe(
	v.string(),
	v.regex(/^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u),
	v.check((text) => !Number.isNaN(Date.parse(text))),
);
const turn = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const quote = v.pipe(
	v.object({
		exact: text,
		/** Up to 32 units before and after, to find the words again. */
		prefix: shortText,
		suffix: shortText,
		/** UTF-16 offsets in the turn's base text. */
		start: offset,
		end: offset,
	}),
	v.check(({ start, end }) => start < end),
);

const anchor = v.pipe(
	v.object({
		/** The excerpt's id. */
		excerpt: slug,
		/** First and last turn, both included; the same for a single turn. */
		from: turn,
		to: turn,
		/** Fingerprint of the turns' base text when this was written; see `domain/notebook/anchor.ts`. */
		edition: shortText,
		/** Words of one turn; `null` for the whole of it. */
		quote: v.nullable(quote),
	}),
	v.check(({ from, to, quote: words }) => from <= to && (words === null || from === to)),
);

const kept = {
	id: uuid,
	created: time,
	modified: time,
};

const written = {
	...kept,
	/** The exercise it was written in; `null` on the excerpt itself. */
	exercise: v.nullable(slug),
	/** Somebody's own, or what a room wrote together on the projector. */
	setting: v.picklist(['own', 'room']),
};

const entry = v.variant('type', [
	/** What somebody noticed, and where it stands. */
	v.object({ ...written, type: v.literal('note'), anchor, text, where: text }),
	/** A word put on a turn or on words of it, and what shows it. */
	v.object({
		...written,
		type: v.literal('tag'),
		anchor,
		tag: shortText,
		criteria: v.pipe(v.array(shortText), v.maxLength(50)),
		text,
	}),
	/** A later turn tied back to an earlier one; `to` is `null` where no tie is seen. */
	v.object({
		...written,
		type: v.literal('link'),
		anchor,
		to: v.nullable(anchor),
		processual: v.boolean(),
		topical: v.boolean(),
		text,
	}),
	/** One of the four questions to a turn. */
	v.object({
		...written,
		type: v.literal('card'),
		anchor,
		card: v.picklist(['does', 'built', 'relevant', 'shows']),
		text,
	}),
	/** A turn that could come next, locked before the actual one was shown. Another version is another entry. */
	v.object({
		...written,
		type: v.literal('suggestion'),
		/** The last turn that was shown. */
		anchor,
		/** The words somebody would say. */
		text,
		/** What it would do. */
		action: text,
		/** `null` as long as it may be changed. */
		locked: v.nullable(time),
	}),
	/** Whatever else an exercise asks. */
	v.object({
		...written,
		type: v.literal('answer'),
		/** Which question, e.g. `2-left-does`; the same for every version of the exercise. */
		field: slug,
		/** The question as it was asked. */
		prompt: text,
		anchor: v.nullable(anchor),
		text,
	}),
	/** How far an exercise has come: `opened`, or `closed` by whoever did it. */
	v.object({ ...written, type: v.literal('progress'), state: v.picklist(['opened', 'closed']) }),
	/** What was deleted. It stays, without its words, so that a merge does not bring them back. */
	v.object({ ...kept, type: v.literal('removed') }),
]);

/** A value from outside as an entry, with nothing but its known fields; `null` when it is none. Never throws. */
export function readEntry(value: unknown): Entry | null {
	const result = v.safeParse(entry, value);
	return result.success ? result.output : null;
}

/**
 * One thing a reader wrote. Times are ISO 8601 in UTC, ids are UUIDs. Entries name no other entry, so they stand alone
 * in any file.
 */
export type Entry = Readonly<v.InferOutput<typeof entry>>;
export type Anchor = Readonly<v.InferOutput<typeof anchor>>;
export type Quote = Readonly<v.InferOutput<typeof quote>>;
