import type { Reference } from '~/formats/bibtex.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import type { Nudge } from '../notebook/nudge.ts';
import type { CaseEntry } from '~/schemas/case.ts';
import type { ChapterEntry } from '~/schemas/chapter.ts';
import type { ExerciseEntry } from '~/schemas/exercise.ts';
import type { FieldsEntry } from '~/schemas/fields.ts';
import type { PageEntry } from '~/schemas/page.ts';
import type { SlideEntry } from '~/schemas/slide.ts';
import type { Term } from '~/schemas/term.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';

/** The whole course in its own order, as every page takes it; made by `arrangeCourse`. */
export interface Course {
	readonly title: string;
	readonly subtitle: string;
	/** All of it, breaks included. */
	readonly minutes: number;
	/** `HH.MM`, until somebody sets another time. */
	readonly starts: string;
	/** How far the sources were followed, e.g. `foråret 2026`. */
	readonly checked: string;
	readonly parts: readonly Part[];
	/** In the running order. */
	readonly slides: readonly Slide[];
	/** In the order of their first slides. */
	readonly chapters: readonly Chapter[];
	readonly pages: readonly Page[];
	/** As the lecture meets them; those on no slide come last. */
	readonly excerpts: readonly Excerpt[];
	/** By number. */
	readonly exercises: readonly Exercise[];
	/** In the Danish alphabet. */
	readonly terms: readonly Term[];
	/** In the order of time. */
	readonly events: readonly TimelineEvent[];
	/** As in the bibliography's file. */
	readonly references: readonly Reference[];
	/** Asked under a note that leaves what can be seen. */
	readonly nudge: Nudge;
	/** What readers place on the fields of Lister and Hoggett. */
	readonly fields: FieldsEntry;
	/** Read through the two models of the citizen. */
	readonly case: CaseEntry;
}

export interface Part {
	readonly kind: 'part' | 'break';
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	/** Minutes after the start of the course. */
	readonly startsAt: number;
}

export type Slide = SlideEntry &
	Authored & {
		/** 1 is the first of the lecture. */
		readonly number: number;
		/** Id of the part it stands in. */
		readonly part: string;
		readonly minutes: number;
		/** Minutes after the start of the course. */
		readonly startsAt: number;
		readonly droppable: boolean;
	};

export type Chapter = ChapterEntry & Authored;
export type Page = PageEntry & Authored;
export type Exercise = ExerciseEntry & { readonly id: string };

/** What an MDX file says by itself and mentions, whatever its kind. */
export interface Authored {
	readonly id: string;
	/** Words of the body, notes not counted. */
	readonly words: number;
	/** Markdown of the speaker notes; empty where there are none. */
	readonly notes: string;
	/** Keys of cited references, ids of terms and of excerpts, each once, in the order of first mention. */
	readonly cites: readonly string[];
	readonly terms: readonly string[];
	readonly excerpts: readonly string[];
}
