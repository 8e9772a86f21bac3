import { problems } from '~/domain/course/problems.ts';
import { caseSchema } from '~/schemas/case.ts';
import { chapterSchema } from '~/schemas/chapter.ts';
import { exerciseSchema } from '~/schemas/exercise.ts';
import { fieldsSchema } from '~/schemas/fields.ts';
import { nudgeSchema } from '~/schemas/nudge.ts';
import { pageSchema } from '~/schemas/page.ts';
import { planSchema } from '~/schemas/plan.ts';
import { slideSchema } from '~/schemas/slide.ts';
import { termSchema } from '~/schemas/term.ts';
import { timelineEventSchema } from '~/schemas/timeline-event.ts';
import { checkFiles } from './check-files.ts';
import { readExcerpt } from './read-excerpt.ts';
import { readMdxFile } from './read-mdx-file.ts';
import { readReferences } from './read-references.ts';
import { readYamlEntry, readYamlList } from './read-yaml.ts';
import { readFolder } from './reading.ts';
import type { z } from 'astro/zod';
import type { CourseEntries, Entry } from '~/domain/course/entries.ts';
import type { Problem } from '~/domain/course/problem.ts';
import type { Warning } from '~/domain/course/warning.ts';
import type { ContentFile } from './read-files.ts';
import type { OneReading } from './reading.ts';

/** Every file of the content as validated entries; what cannot be read or is not valid becomes a problem. */
export function readEntries(files: readonly ContentFile[]): ReadEntries {
	const plan = readOneFile(
		files,
		{ name: 'course.yaml', what: 'kursets dele, rækkefølge og minutter' },
		planSchema,
	);
	const nudge = readOneFile(
		files,
		{ name: 'nudge.yaml', what: 'spørgsmålet under en note og de ord, det svarer på' },
		nudgeSchema,
	);
	const fields = readOneFile(
		files,
		{ name: 'fields.yaml', what: 'det, man kan placere i Listers og Hoggetts felter' },
		fieldsSchema,
	);
	const readCase = readOneFile(
		files,
		{ name: 'case.yaml', what: 'sagen, der læses gennem de to modeller' },
		caseSchema,
	);
	const chapters = readFolder(
		files,
		{ folder: 'chapters', ending: '.mdx', kind: 'chapter' },
		readMdxFile(chapterSchema),
	);
	const slides = readFolder(
		files,
		{ folder: 'slides', ending: '.mdx', kind: 'slide' },
		readMdxFile(slideSchema),
	);
	const pages = readFolder(files, { folder: 'pages', ending: '.mdx' }, readMdxFile(pageSchema));
	const excerpts = readFolder(
		files,
		{ folder: 'excerpts', ending: '.samtale.txt', kind: 'excerpt' },
		readExcerpt,
	);
	const exercises = readFolder(
		files,
		{ folder: 'exercises', ending: '.yaml', kind: 'exercise' },
		({ path, text }) => readYamlEntry(path, text, exerciseSchema),
	);
	const terms = readYamlList(
		files,
		{ name: 'glossary.yaml', what: 'kursets begreber', kind: 'term' },
		termSchema,
	);
	const readEvents = readYamlList(
		files,
		{ name: 'timeline.yaml', what: 'tidslinjens hændelser', kind: 'categorisation' },
		timelineEventSchema,
	);
	// One that could not be read may be from any year.
	const events = { ...readEvents, unread: readEvents.unread.map(({ kind }) => ({ kind })) };
	const references = readReferences(files);

	const all = [chapters, slides, pages, excerpts, exercises, terms, events, references];
	return {
		entries: {
			plan: plan.entry,
			chapters: chapters.entries,
			slides: slides.entries,
			pages: pages.entries,
			excerpts: excerpts.entries,
			exercises: exercises.entries,
			terms: terms.entries,
			events: events.entries,
			references: references.entries,
			nudge: nudge.entry,
			fields: fields.entry,
			case: readCase.entry,
			unread: all.flatMap(({ unread }) => unread),
		},
		problems: [
			...checkFiles(files),
			...plan.problems,
			...nudge.problems,
			...fields.problems,
			...readCase.problems,
			...all.flatMap((reading) => reading.problems),
		],
		warnings: excerpts.warnings,
	};
}

/** A file the course cannot do without. */
function readOneFile<Schema extends z.ZodType>(
	files: readonly ContentFile[],
	{ name, what }: { name: string; what: string },
	schema: Schema,
): OneReading<Entry<z.infer<Schema>>> {
	const path = `content/${name}`;
	const file = files.find((candidate) => candidate.path === path);
	return file
		? readYamlEntry(path, file.text, schema)
		: { problems: [problems.missingFile(path, what)] };
}

export interface ReadEntries {
	readonly entries: CourseEntries;
	readonly problems: readonly Problem[];
	readonly warnings: readonly Warning[];
}
