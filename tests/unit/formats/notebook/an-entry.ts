import fc from 'fast-check';
import type { Entry } from '~/formats/notebook/entry.ts';

type EntryOf<Type extends Entry['type']> = Extract<Entry, { readonly type: Type }>;

/** A UUID out of a number, so that a failing test is easy to read. */
export function anId(number: number): string {
	return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const kept = {
	id: anId(1),
	created: '2026-11-22T10:05:00.000Z',
	modified: '2026-11-22T10:05:00.000Z',
	exercise: null,
	setting: 'own',
} as const;
const anchor = { excerpt: 'strikkeklub', from: 3, to: 3, edition: 'a', quote: null };
const text = 'Kommer som spørgsmål og får intet svar';

/** A note to turn 3 of strikkeklub, with whatever a test wants to be different; and so for the other kinds. */
export function aNote(change: Partial<EntryOf<'note'>> = {}): EntryOf<'note'> {
	return { type: 'note', ...kept, anchor, text, where: 'Tur 3', ...change };
}

export function aLink(change: Partial<EntryOf<'link'>> = {}): EntryOf<'link'> {
	const to = { ...anchor, from: 1, to: 1 };
	return { type: 'link', ...kept, anchor, to, processual: true, topical: false, text, ...change };
}

export function aSuggestion(change: Partial<EntryOf<'suggestion'>> = {}): EntryOf<'suggestion'> {
	return { type: 'suggestion', ...kept, anchor, text, action: '', locked: null, ...change };
}

export function anAnswer(change: Partial<EntryOf<'answer'>> = {}): EntryOf<'answer'> {
	const question = { field: '1', prompt: 'Hvad så?', anchor: null };
	return { type: 'answer', ...kept, ...question, text, ...change };
}

const ids = fc.uuid();
export const aTime = fc
	.date({
		min: new Date('2020-01-01T00:00:00Z'),
		max: new Date('2026-11-22T00:00:00Z'),
		noInvalidDate: true,
	})
	.map((date) => date.toISOString());

/** Whatever a string can hold: scripts, line breaks, names of the language, halves of letters. */
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.constantFrom(
		'',
		'<script>alert(1)</script>',
		'__proto__',
		'constructor',
		'a\r\nb\u2028c',
		'\ud800 og \udfff',
		'👂🏽 é e\u0301',
		'processuelt',
		'urn:uuid:',
		'\ufeff',
	),
);
const slug = fc.constantFrom('strikkeklub', 'knyt-turene', '0', 'a-1', 'opgaver', 'constructor');
const quote = fc
	.record({
		exact: anyText,
		prefix: anyText,
		suffix: anyText,
		start: fc.nat({ max: 500 }),
		length: fc.integer({ min: 1, max: 99 }),
	})
	.map(({ start, length, ...words }) => ({ ...words, start, end: start + length }));
const aTurn = fc.integer({ min: 1, max: 100_000 });
const anAnchor = fc.oneof(
	fc
		.record({
			excerpt: slug,
			turns: fc.tuple(aTurn, aTurn),
			edition: anyText,
		})
		.map(({ turns: [a, b], ...rest }) => ({
			...rest,
			from: Math.min(a, b),
			to: Math.max(a, b),
			quote: null,
		})),
	fc
		.record({ excerpt: slug, from: aTurn, edition: anyText, quote })
		.map((anchor) => ({ ...anchor, to: anchor.from })),
);
const anyKept = { id: ids, created: aTime, modified: aTime };
const anyWritten = {
	...anyKept,
	exercise: fc.option(slug),
	setting: fc.constantFrom('own' as const, 'room' as const),
};

/** Any entry of any kind. */
export const anEntry: fc.Arbitrary<Entry> = fc.oneof(
	fc.record({
		...anyWritten,
		type: fc.constant('note' as const),
		anchor: anAnchor,
		text: anyText,
		where: anyText,
	}),
	fc.record({
		...anyWritten,
		type: fc.constant('tag' as const),
		anchor: anAnchor,
		tag: anyText,
		criteria: fc.array(anyText, { maxLength: 4 }),
		text: anyText,
	}),
	fc.record({
		...anyWritten,
		type: fc.constant('link' as const),
		anchor: anAnchor,
		to: fc.option(anAnchor),
		processual: fc.boolean(),
		topical: fc.boolean(),
		text: anyText,
	}),
	fc.record({
		...anyWritten,
		type: fc.constant('card' as const),
		anchor: anAnchor,
		card: fc.constantFrom('does' as const, 'built' as const, 'relevant' as const, 'shows' as const),
		text: anyText,
	}),
	fc.record({
		...anyWritten,
		type: fc.constant('suggestion' as const),
		anchor: anAnchor,
		text: anyText,
		action: anyText,
		locked: fc.option(aTime),
	}),
	fc.record({
		...anyWritten,
		type: fc.constant('answer' as const),
		field: slug,
		prompt: anyText,
		anchor: fc.option(anAnchor),
		text: anyText,
	}),
	fc.record({
		...anyWritten,
		type: fc.constant('progress' as const),
		state: fc.constantFrom('opened' as const, 'closed' as const),
	}),
	fc.record({ ...anyKept, type: fc.constant('removed' as const) }),
);
