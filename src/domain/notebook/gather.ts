import { byCreation } from './compare.ts';
import { isBlank } from './is-blank.ts';
import { progressIn, type Progress } from './progress.ts';
import type { EntryOf, Setting, Written } from './entry.ts';
import type { Notebook } from './notebook.ts';

/**
 * Everything that was written, in the course's order: what stands at turns by excerpt, in the order of the turns; answers
 * and suggestions by exercise, in the order they are asked for. Nothing stands twice, and what belongs to an excerpt or an
 * exercise the course does not have stands last, without a title.
 */
export function gather(notebook: Notebook, course: CourseTitles, setting: Setting): Gathering {
	const entries = [...notebook.values()].filter(
		(entry): entry is Written => entry.type !== 'removed' && entry.setting === setting,
	);
	const written = entries.filter((entry) => !isBlank(entry));
	const atTurns = written.filter(isAtTurn);
	const exerciseIds = entries.flatMap(({ exercise }) => (exercise === null ? [] : [exercise]));

	return {
		excerpts: inOrder(
			course.excerpts,
			atTurns.map(({ anchor }) => anchor.excerpt),
		).map((excerpt) => ({
			...excerpt,
			entries: atTurns.filter(({ anchor }) => anchor.excerpt === excerpt.id).toSorted(byTurn),
		})),
		exercises: [
			...inOrder(course.exercises, exerciseIds).map((exercise) => ({
				...exercise,
				progress: progressIn(notebook, exercise.id, setting),
				...askedFor(written, exercise.id),
			})),
			...withoutExercise(written),
		],
	};
}

function isAtTurn(entry: Written): entry is AtTurnEntry {
	return ['note', 'tag', 'link', 'card'].includes(entry.type);
}

/** Those of the course that are named, in its order, then the others by id. */
function inOrder(course: readonly Titled[], ids: readonly string[]): MaybeTitled[] {
	const named = new Set(ids);
	const known = course.filter(({ id }) => named.has(id)).map(({ id, title }) => ({ id, title }));
	for (const { id } of known) named.delete(id);
	return [...known, ...[...named].toSorted().map((id) => ({ id, title: null }))];
}

function askedFor(written: readonly Written[], exercise: string | null) {
	const here = written.filter((entry) => entry.exercise === exercise);
	return {
		suggestions: here.filter((entry) => entry.type === 'suggestion').toSorted(byTurn),
		answers: here
			.filter((entry) => entry.type === 'answer')
			.toSorted((a, b) => fields.compare(a.field, b.field) || byCreation(a, b)),
	};
}

/** What a figure asked, or what a file from elsewhere answers to no exercise. */
function withoutExercise(written: readonly Written[]): ExerciseNotes[] {
	const { suggestions, answers } = askedFor(written, null);
	if (suggestions.length + answers.length === 0) return [];
	const progress = { state: 'untouched', when: null, count: 0 } as const;
	return [{ id: null, title: null, progress, suggestions, answers }];
}

/** `2-does` before `10-does`. */
const fields = new Intl.Collator('en', { numeric: true });

function byTurn(a: AtTurnEntry | EntryOf<'suggestion'>, b: typeof a): number {
	return a.anchor.from - b.anchor.from || a.anchor.to - b.anchor.to || byCreation(a, b);
}

export interface Gathering {
	readonly excerpts: readonly ExcerptNotes[];
	readonly exercises: readonly ExerciseNotes[];
}

export interface ExcerptNotes {
	readonly id: string;
	/** `null` where the course no longer has it. */
	readonly title: string | null;
	readonly entries: readonly AtTurnEntry[];
}

export interface ExerciseNotes {
	/** `null` for what was written in no exercise. */
	readonly id: string | null;
	/** `null` where the course no longer has it. */
	readonly title: string | null;
	readonly progress: Progress;
	readonly suggestions: readonly EntryOf<'suggestion'>[];
	readonly answers: readonly EntryOf<'answer'>[];
}

/** What stands under its excerpt, whatever exercise it was written in. */
export type AtTurnEntry = EntryOf<'note' | 'tag' | 'link' | 'card'>;

/** In the order of the course. */
export interface CourseTitles {
	readonly excerpts: readonly Titled[];
	readonly exercises: readonly Titled[];
}

export interface Titled {
	readonly id: string;
	readonly title: string;
}

interface MaybeTitled {
	readonly id: string;
	readonly title: string | null;
}
