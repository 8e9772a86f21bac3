import { anchorTo, placeOf } from '../notebook/anchor.ts';
import { byCreation } from '../notebook/compare.ts';
import { isBlank } from '../notebook/is-blank.ts';
import { writtenIn } from '../notebook/written-in.ts';
import {
	beginPredict,
	isAtStop,
	showMore,
	type PredictMove,
	type PredictRun,
} from './predict-run.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import type { Draft, EntryOf, Setting } from '../notebook/entry.ts';
import type { Notebook } from '../notebook/notebook.ts';

/**
 * What the notebook knows of a way through an excerpt: how far it has been shown, and what was suggested at each stop.
 * A suggestion was made before the turn was seen when it was locked no later than the turn was first shown.
 */
export function readPredict(notebook: Notebook, way: PredictWay): PredictState {
	const { excerpt, stops } = way;
	const written = placed(notebook, way);
	const showings = written.filter(({ entry }) => isShowing(entry));
	const suggestions = written.flatMap(({ entry, turn }) =>
		entry.type === 'suggestion' ? [{ entry, turn }] : [],
	);
	const run = beginPredict(
		excerpt.turns.length,
		stops,
		showings.map(({ turn }) => turn),
	);
	return {
		run,
		stops: run.stops
			.filter((after) => after <= run.shown)
			.map((after) => {
				const later = showings.filter(({ turn }) => turn > after);
				const revealed = later.map(({ entry }) => entry.created).toSorted()[0] ?? null;
				return {
					after,
					revealed,
					isAsked: later.some((each) => isAskedFor(each, after)),
					suggestions: suggestions.filter(({ turn }) => turn === after).map(({ entry }) => entry),
				};
			}),
	};
}

/** What a move writes down: first which suggestions it locks, then how far the excerpt is shown. */
export function writesOf(state: PredictState, move: PredictMove, way: PredictWay): PredictWrites {
	const after = showMore(state.run, move);
	if (after.shown === state.run.shown) return { lock: [], shown: after.shown, show: null };
	const here = isAtStop(state.run) ? state.stops.at(-1) : undefined;
	return {
		lock: here ? here.suggestions.filter((entry) => isOpen(entry) && !isBlank(entry)) : [],
		shown: after.shown,
		show: {
			type: 'answer',
			exercise: way.exercise,
			setting: way.setting,
			field: move === 'all' ? allField : field,
			prompt: `Vist til og med tur ${after.shown}`,
			anchor: anchorTo(way.excerpt, after.shown),
			// Nothing is written by it, so it is counted and listed nowhere.
			text: '',
		},
	};
}

/** Whether a suggestion can still be changed: it is not locked. */
export function isOpen({ locked }: EntryOf<'suggestion'>): boolean {
	return locked === null;
}

/** Whether a suggestion was locked before the turn was shown. @param revealed see `PredictStop`. */
export function wasBefore({ locked }: EntryOf<'suggestion'>, revealed: string | null): boolean {
	return locked !== null && (revealed === null || locked <= revealed);
}

/** What says how far an excerpt is shown: turn by turn, or all at once. */
const field = 'shown';
const allField = 'shown-all';

function isShowing(entry: EntryOf<'answer' | 'suggestion'>): boolean {
	return entry.type === 'answer' && (entry.field === field || entry.field === allField);
}

function isAskedFor({ entry, turn }: Placed, after: number): boolean {
	return entry.type === 'answer' && entry.field === field && turn === after + 1;
}

/** What was written on this way, with the turn where it stands now, the earliest first. */
function placed(notebook: Notebook, { exercise, setting, excerpt }: PredictWay): Placed[] {
	return writtenIn(notebook, { exercise, setting })
		.filter((entry) => entry.type === 'answer' || entry.type === 'suggestion')
		.toSorted(byCreation)
		.flatMap((entry) => {
			const place = entry.anchor?.excerpt === excerpt.id ? placeOf(entry.anchor, excerpt) : null;
			return place ? [{ entry, turn: place.to }] : [];
		});
}

interface Placed {
	readonly entry: EntryOf<'answer' | 'suggestion'>;
	readonly turn: number;
}

/** The way through one excerpt in one exercise, alone or in a room. */
export interface PredictWay {
	/** Id of the exercise. */
	readonly exercise: string;
	readonly setting: Setting;
	readonly excerpt: Excerpt;
	/** The last turn shown at each stop. */
	readonly stops: readonly number[];
}

export interface PredictState {
	readonly run: PredictRun;
	/** Those that were reached, in the order of turns. */
	readonly stops: readonly PredictStop[];
}

export interface PredictStop {
	/** The last turn shown at it. */
	readonly after: number;
	/** When the turn behind it was first shown, ISO 8601 in UTC; `null` as long as it is not. */
	readonly revealed: string | null;
	/** Whether just that turn was asked for, and not the whole excerpt at once. */
	readonly isAsked: boolean;
	/** All versions, the earliest first. */
	readonly suggestions: readonly EntryOf<'suggestion'>[];
}

export interface PredictWrites {
	readonly lock: readonly EntryOf<'suggestion'>[];
	/** The last turn shown after it. */
	readonly shown: number;
	/** Says that it is; `null` where the move changes nothing. */
	readonly show: Draft | null;
}
