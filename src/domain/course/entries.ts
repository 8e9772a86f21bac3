import { fieldName } from './problem.ts';
import type { Reference } from '~/formats/bibtex.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import type { MdxText } from '~/formats/mdx-text.ts';
import type { CaseEntry } from '~/schemas/case.ts';
import type { ChapterEntry } from '~/schemas/chapter.ts';
import type { ExerciseEntry } from '~/schemas/exercise.ts';
import type { FieldsEntry } from '~/schemas/fields.ts';
import type { NudgeEntry } from '~/schemas/nudge.ts';
import type { PageEntry } from '~/schemas/page.ts';
import type { PlanEntry } from '~/schemas/plan.ts';
import type { SlideEntry } from '~/schemas/slide.ts';
import type { Term } from '~/schemas/term.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';
import type { FieldPath, Place } from './problem.ts';
import type { ReferredKind } from './words/ids.ts';

/** Something an author wrote, and where each of its fields stands. */
export interface Entry<Data> {
	readonly id: string;
	/** e.g. `content/glossary.yaml`. */
	readonly file: string;
	readonly data: Data;
	/** Line of the field at `path` inside this entry. */
	readonly lineOf: (path: FieldPath) => number;
}

/** An entry with a body in MDX. */
export interface MdxEntry<Data> extends Entry<Data> {
	readonly mdx: MdxText;
}

/** Everything that could be read; what could not be read has become a problem and is missing here. */
export interface CourseEntries {
	readonly plan?: Entry<PlanEntry> | undefined;
	readonly chapters: readonly MdxEntry<ChapterEntry>[];
	readonly slides: readonly MdxEntry<SlideEntry>[];
	readonly pages: readonly MdxEntry<PageEntry>[];
	readonly excerpts: readonly Entry<Excerpt>[];
	readonly exercises: readonly Entry<ExerciseEntry>[];
	readonly terms: readonly Entry<Term>[];
	readonly events: readonly Entry<TimelineEvent>[];
	readonly references: readonly Entry<Reference>[];
	readonly nudge?: Entry<NudgeEntry> | undefined;
	readonly fields?: Entry<FieldsEntry> | undefined;
	readonly case?: Entry<CaseEntry> | undefined;
	/** What is there but could not be read: it must not count as unknown as well. */
	readonly unread: readonly Unread[];
}

export interface Unread {
	readonly kind: ReferredKind;
	/** Left out where nothing can be said of any id of this kind. */
	readonly id?: string | undefined;
}

/** Where an entry's field stands, for a problem. */
export function placeOf({ file, lineOf }: Entry<unknown>, path: FieldPath): Place {
	return { file, line: lineOf(path), field: fieldName(path) };
}
