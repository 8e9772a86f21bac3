import { entryWords } from './entry-words.ts';
import { gather, type CourseTitles, type ExerciseNotes, type ExcerptNotes } from './gather.ts';
import type { EntryOf, Setting, Written } from './entry.ts';
import type { Notebook } from './notebook.ts';

/** Everything that was written as plain Danish text, for reading and printing without this site. */
export function notesText(notebook: Notebook, course: CourseTitles, facts: TextFacts): string {
	const parts = settings.flatMap(({ setting, heading }) => {
		const { excerpts, exercises } = gather(notebook, course, setting);
		const blocks = [
			...excerpts.map((each) => excerptBlock(each, course, facts)),
			...exercises.map((each) => exerciseBlock(each, facts)),
		];
		return blocks.length === 0 ? [] : [underline(heading, '='), ...blocks];
	});
	const title = `Noter fra Lån et øre\nHentet ${facts.formatDate(facts.now)}`;
	const empty = parts.length === 0 ? ['Der er ikke skrevet noget endnu.'] : [];
	return `${[title, ...parts, ...empty].join('\n\n')}\n`;
}

const settings: readonly { readonly setting: Setting; readonly heading: string }[] = [
	{ setting: 'own', heading: 'Det, jeg har skrevet' },
	{ setting: 'room', heading: 'Det, vi har skrevet sammen' },
];

function excerptBlock(
	{ id, title, entries }: ExcerptNotes,
	course: CourseTitles,
	facts: TextFacts,
) {
	const heading =
		title === null ? `Et uddrag, som kurset ikke har mere (${id})` : `Uddrag: ${title}`;
	const from = ({ exercise }: Written) => {
		const name = course.exercises.find((each) => each.id === exercise)?.title ?? exercise;
		return name === null ? [] : [`fra øvelsen ${name}`];
	};
	const notes = entries.map((entry) => entryBlock(entry, facts, from(entry)));
	return [underline(heading, '-'), ...notes].join('\n\n');
}

function exerciseBlock(exercise: ExerciseNotes, facts: TextFacts): string {
	const { progress, suggestions, answers } = exercise;
	const when =
		progress.state === 'untouched' || progress.when === null
			? ''
			: `\n${stateWords[progress.state]} ${facts.formatDate(progress.when)}`;
	const notes = [...suggestions, ...answers].map((entry) => entryBlock(entry, facts, []));
	return [underline(exerciseHeading(exercise), '-') + when, ...notes].join('\n\n');
}

function exerciseHeading({ id, title }: ExerciseNotes): string {
	if (id === null) return 'Uden for en øvelse';
	return title === null ? `En øvelse, som kurset ikke har mere (${id})` : `Øvelse: ${title}`;
}

const stateWords = { opened: 'Åbnet', begun: 'Sidst skrevet i', closed: 'Lukket' } as const;

function entryBlock(
	entry: Exclude<Written, EntryOf<'progress'>>,
	{ formatDate }: TextFacts,
	from: readonly string[],
): string {
	const { where, what, lines } = entryWords(entry);
	const head = [...(where === null ? [] : [where]), what, ...from, formatDate(entry.modified)];
	return [head.join(' · '), ...lines.map(indent)].join('\n');
}

function indent(text: string): string {
	return text.replace(/^(?=.)/gmu, '    ');
}

function underline(heading: string, sign: string): string {
	return `${heading}\n${sign.repeat(heading.length)}`;
}

export interface TextFacts {
	/** ISO 8601 in UTC. */
	readonly now: string;
	/** A day of the reader's own time zone, e.g. `23. november 2026`. */
	readonly formatDate: (time: string) => string;
}
