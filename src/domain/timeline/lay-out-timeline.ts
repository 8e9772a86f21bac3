import { frameOfYears } from './frame-of-years.ts';
import { inTime } from './in-time.ts';
import { layOutColumns } from './lay-out-columns.ts';
import { mainGroups } from './main-groups.ts';
import { namesInColumn } from './names-in-column.ts';
import { thinLabels } from './thin-labels.ts';
import { timeFrame } from './time-frame.ts';
import { timelineExtent } from './timeline-extent.ts';
import { yearsShown } from './years-shown.ts';
import type { Categorisation, TimelineEvent } from '~/schemas/timeline-event.ts';
import type { Column } from './lay-out-columns.ts';
import type { ColumnNames } from './names-in-column.ts';
import type { TimeFrame } from './frame-of-years.ts';
import type { YearWindow } from './year-window.ts';

/**
 * The time line up to the talk: categorisations as columns, context as ticks; and what came since, apart.
 *
 * Positions are 0–100 along the line. `remPerYear` is the scale that a standing line needs. Events of the same date
 * keep the order they are given in.
 *
 * @param window the years that are shown; without it those up to the talk. What came since has a scale of its own until
 * the window reaches it; then it stands on the line's.
 */
export function layOutTimeline(
	unsorted: readonly TimelineEvent[],
	window?: YearWindow,
): TimelineLayout {
	const events = inTime(unsorted);
	const { from, to } = window ?? timelineExtent(events).first;
	const frame = frameOfYears(from, to);
	const shown = events.filter(({ date }) => isInside(frame.place(date)));
	const before = shown.filter(({ kind }) => kind !== 'since');
	const categorisations = shown.filter((event) => event.kind === 'categorisation');
	const context = shown.filter((event) => event.kind === 'context');
	const points = categorisations.map(({ date }) => frame.place(date));
	const columns = layOutColumns(points, columnSize).map((column, index) => ({
		...column,
		...categorisations[index]!,
		names: namesInColumn(categorisations[index]!.groups, column.width),
	}));
	const remPerYear = standingScale(columns, frame);
	const remPerPoint = (remPerYear * (frame.to - frame.from)) / 100;
	const own = new Set(categorisations.map(({ shown }) => yearsShown(shown)));
	const labels = before
		.map(({ date, shown, title, kind }) => ({
			at: frame.place(date),
			text: yearsShown(shown),
			title,
			keep: kind === 'categorisation',
		}))
		.filter(({ keep, text }) => keep || !own.has(text));
	const reached = shown.filter(({ kind }) => kind === 'since');
	const since = reached.length > 0 ? reached : events.filter(({ kind }) => kind === 'since');
	const ownFrame = since.length === 0 ? undefined : timeFrame(since.map(({ date }) => date));
	const contextYears = withTitles(
		thinLabels(labels, labelRem / remPerPoint).filter(({ keep }) => !keep),
		columns,
		remPerPoint,
	);
	return {
		frame,
		columns,
		context,
		since,
		sinceFrame: reached.length > 0 ? frame : ownFrame,
		isSinceReached: reached.length > 0,
		remPerYear,
		standingRest: standingRest(columns.at(-1), contextYears.at(-1), remPerPoint),
		contextYears,
	};
}

/** In hundredths of the line. */
const columnSize = { width: 18, gap: 0.8 };

/** Height of a year's label on a standing line. */
const labelRem = 1.3;

/**
 * Heights in a standing column: its head, a main group's title, a group; how short a line may be; and of an event's
 * title beside it how many letters go into a line on the narrowest screen, and how high that is.
 */
const standing = { head: 3.6, title: 1.6, group: 2.45, shortest: 18, letters: 18, line: 1.2 };

/** How many rem a year must be, for every standing column to end above the next. */
function standingScale(columns: readonly PlacedCategorisation[], frame: TimeFrame): number {
	const pointsPerYear = 100 / (frame.to - frame.from);
	const scales = columns.slice(0, -1).map((column, index) => {
		const years = (columns[index + 1]!.point - column.point) / pointsPerYear;
		return standingHeight(column) / years;
	});
	const shortest = standing.shortest / (frame.to - frame.from);
	return Math.ceil(Math.max(2, shortest, ...scales) * 10) / 10;
}

/** How many rem the last standing column, or the last year with its title, goes on below the line's end. */
function standingRest(
	column: PlacedCategorisation | undefined,
	year: ContextYear | undefined,
	remPerPoint: number,
): number {
	const ends = [
		column ? column.point * remPerPoint + standingHeight(column) : 0,
		year ? besideStretch(year.at * remPerPoint, year.title ?? '').to : 0,
	];
	return Math.max(0, Math.ceil(Math.max(...ends) - 100 * remPerPoint));
}

/** From where to where, in rem, a title stands beside a standing line; without a title its year. */
function besideStretch(at: number, title: string) {
	const from = at - 0.6;
	const lines = Math.max(1, Math.ceil(title.length / standing.letters));
	return { from, to: from + 0.3 + lines * standing.line };
}

function standingHeight(column: PlacedCategorisation): number {
	const titles = mainGroups(column).filter(({ title }) => title !== undefined).length;
	return standing.head + titles * standing.title + column.groups.length * standing.group;
}

/** Leaves the titles that have room beside a standing line, where no column stands nor another title. */
function withTitles(
	labels: readonly { readonly at: number; readonly text: string; readonly title: string }[],
	columns: readonly PlacedCategorisation[],
	remPerPoint: number,
): ContextYear[] {
	const taken = columns.map((column) => ({
		from: column.point * remPerPoint - 1,
		to: column.point * remPerPoint + standingHeight(column),
	}));
	return labels.map(({ at, text, title }) => {
		const { from, to } = besideStretch(at * remPerPoint, title);
		if (taken.some((other) => from < other.to && other.from < to)) return { at, text };
		taken.push({ from, to });
		return { at, text, title };
	});
}

function isInside(place: number): boolean {
	return place >= 0 && place <= 100;
}

export interface PlacedCategorisation extends Categorisation, Column {
	/** Where the line lies and answers; other than as they are. */
	readonly names: ColumnNames | undefined;
}

export interface ContextYear {
	readonly at: number;
	readonly text: string;
	/** Of the event, where it has room too. */
	readonly title?: string;
}

export interface TimelineLayout {
	readonly frame: TimeFrame;
	readonly columns: readonly PlacedCategorisation[];
	readonly context: readonly TimelineEvent[];
	readonly since: readonly TimelineEvent[];
	/** A scale of its own, or the line's; none without such events. */
	readonly sinceFrame: TimeFrame | undefined;
	/** Whether what came since stands on the line's own scale. */
	readonly isSinceReached: boolean;
	readonly remPerYear: number;
	/** How many rem the last column of a standing line needs below it. */
	readonly standingRest: number;
	/** Years that have room beside a standing line. */
	readonly contextYears: readonly ContextYear[];
}
