/**
 * The parts of a course along a line of its minutes, and where each part's words have room (positions in 0–100).
 *
 * Breaks and short parts are named above the line. The others stand below it; one whose longest word may be wider
 * than the room before the next can be set lower, where the letters are large.
 */
export function layOutPlan<Part extends PlanPart>(parts: readonly Part[]): PlacedPart<Part>[] {
	const minutes = Math.max(...parts.map((part) => part.startsAt + part.minutes), 1);
	const bars = parts.map((part) => ({
		part,
		from: (part.startsAt / minutes) * 100,
		width: (part.minutes / minutes) * 100,
	}));
	const levels = bars.map(({ part, from, width }, index): Level => {
		if (part.kind === 'break' || width < shortest) return 'above';
		const next = bars
			.slice(index + 1)
			.find((bar) => bar.part.kind === 'part' && bar.width >= shortest);
		return longestWord(part.title) * character > (next?.from ?? 100) - from ? 'lower' : 'below';
	});
	return bars.map((bar, index) => {
		const level = levels[index]!;
		const isAbove = level === 'above';
		const next = bars.find((_, other) => other > index && (levels[other] === 'above') === isAbove);
		return { ...bar, level, room: (next?.from ?? 100) - bar.from };
	});
}

/** A part this short, in hundredths of the line, is named above it. */
const shortest = 10;

/** Width of a character of a title, in hundredths of the line. */
const character = 1.22;

function longestWord(title: string): number {
	return Math.max(...title.split(/\s+/u).map((word) => word.length));
}

type Level = 'above' | 'below' | 'lower';

export interface PlanPart {
	readonly kind: 'part' | 'break';
	readonly title: string;
	readonly minutes: number;
	/** Minutes after the start of the course. */
	readonly startsAt: number;
}

export interface PlacedPart<Part extends PlanPart> {
	readonly part: Part;
	readonly from: number;
	readonly width: number;
	readonly level: Level;
	/** Free width for its words, from `from`. */
	readonly room: number;
}
