import { ascending, sort } from 'd3';
import { decimalYear } from './decimal-year.ts';
import { layOutColumns } from './lay-out-columns.ts';
import { mainGroups } from './main-groups.ts';
import { thinLabels } from './thin-labels.ts';
import { timeFrame } from './time-frame.ts';
import { yearsShown } from './years-shown.ts';
import type { Categorisation, TimelineEvent } from '~/schemas/timeline-event.ts';
import type { Column } from './lay-out-columns.ts';
import type { TimeFrame } from './time-frame.ts';

/**
 * The time line up to the talk: categorisations as columns, context as ticks; and what came since, apart.
 *
 * Positions are 0–100 along the line. `remPerYear` is the scale that a standing line needs. Events of the same date
 * keep the order they are given in.
 */
export function layOutTimeline(unsorted: readonly TimelineEvent[]): TimelineLayout {
	const events = sort(unsorted, (a, b) => ascending(decimalYear(a.date), decimalYear(b.date)));
	const before = events.filter(({ kind }) => kind !== 'since');
	const frame = timeFrame(before.map(({ date }) => date));
	const categorisations = events.filter((event) => event.kind === 'categorisation');
	const context = events.filter((event) => event.kind === 'context');
	const points = categorisations.map(({ date }) => frame.place(date));
	const columns = layOutColumns(points, columnSize).map((column, index) => ({
		...column,
		...categorisations[index]!,
	}));
	const remPerYear = standingScale(columns, frame);
	const remPerPoint = (remPerYear * (frame.to - frame.from)) / 100;
	const own = new Set(categorisations.map(({ shown }) => yearsShown(shown)));
	const labels = before
		.map(({ date, shown, kind }) => ({
			at: frame.place(date),
			text: yearsShown(shown),
			keep: kind === 'categorisation',
		}))
		.filter(({ keep, text }) => keep || !own.has(text));
	const since = events.filter((event) => event.kind === 'since');
	return {
		frame,
		columns,
		context,
		since,
		sinceFrame: since.length === 0 ? undefined : timeFrame(since.map(({ date }) => date)),
		remPerYear,
		contextYears: thinLabels(labels, labelRem / remPerPoint).filter(({ keep }) => !keep),
	};
}

/** In hundredths of the line. */
const columnSize = { width: 18, gap: 0.8 };

/** Height of a year's label on a standing line. */
const labelRem = 1.3;

/** Heights in a standing column: its head, a main group's title, a group. */
const standing = { head: 3.6, title: 1.6, group: 2.45 };

/** How many rem a year must be, for every standing column to end above the next. */
function standingScale(columns: readonly PlacedCategorisation[], frame: TimeFrame): number {
	const pointsPerYear = 100 / (frame.to - frame.from);
	const scales = columns.slice(0, -1).map((column, index) => {
		const years = (columns[index + 1]!.point - column.point) / pointsPerYear;
		const titles = mainGroups(column).filter(({ title }) => title !== undefined).length;
		const height = standing.head + titles * standing.title + column.groups.length * standing.group;
		return height / years;
	});
	return Math.ceil(Math.max(2, ...scales) * 10) / 10;
}

export type PlacedCategorisation = Categorisation & Column;

export interface TimelineLayout {
	readonly frame: TimeFrame;
	readonly columns: readonly PlacedCategorisation[];
	readonly context: readonly TimelineEvent[];
	readonly since: readonly TimelineEvent[];
	/** A scale of its own; none without such events. */
	readonly sinceFrame: TimeFrame | undefined;
	readonly remPerYear: number;
	/** Years that have room beside a standing line. */
	readonly contextYears: readonly { readonly at: number; readonly text: string }[];
}
