import { eventWords } from './event-words.ts';
import { layOutLabels } from './lay-out-labels.ts';
import { packLabels } from './pack-labels.ts';
import { yearsShown } from './years-shown.ts';
import type { TimelineEvent } from '~/schemas/timeline-event.ts';
import type { TimeFrame } from './frame-of-years.ts';
import type { PackedLabel, PackedLabels } from './pack-labels.ts';

/**
 * The rows of events under a line: a row each, and where that would be too many on a lying line, packed.
 *
 * @param events inside the frame, in the order of time.
 * @param mayPack whether the line lies; a standing line has a plain list.
 */
export function layOutRows(
	events: readonly TimelineEvent[],
	frame: TimeFrame,
	mayPack: boolean,
): EventRows {
	const points = events.map(({ date }) => frame.place(date));
	if (!mayPack || events.length <= size.rows) {
		const labels = layOutLabels(points).map((label, index) => ({ ...label, index }));
		return { labels, more: [], rows: events.length, markRow: events.length };
	}
	const widths = events.map(({ shown, title, certainty }) => {
		const words = [yearsShown(shown), title, eventWords.certainty[certainty] ?? ''].join(' ');
		return padding + words.length * letter;
	});
	const { placed, ...packed } = packLabels(
		points.map((at, index) => ({ at, width: widths[index]! })),
		size,
	);
	return { labels: placed, ...packed };
}

/** More rows than this are not read. Widths are in hundredths of the line. */
const size = { rows: 24, gap: 1, mark: 7 };

/** The widest that a letter and what is around a label are on the narrowest lying line, in hundredths of it. */
const letter = 1;
const padding = 4;

interface EventRows extends Omit<PackedLabels, 'placed'> {
	readonly labels: readonly PackedLabel[];
}
