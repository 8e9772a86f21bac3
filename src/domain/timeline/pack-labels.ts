/**
 * Labels beside their points in as few rows as they need, so that none overlaps another or leaves the line (0–100). A
 * label stands after its point; where there is no room, before it; else in the next row, in the order given.
 *
 * What has no place in `rows` rows is gathered in marks (»+ 3«) in one more row, with every mark where its labels begin.
 *
 * @param labels with rising `at`.
 */
export function packLabels(labels: readonly UnplacedLabel[], size: PackSize): PackedLabels {
	const taken: Stretch[][] = [];
	const placed: PackedLabel[] = [];
	const left: number[] = [];
	labels.forEach(({ at, width }, index) => {
		const sides = sidesOf(at, width);
		for (let row = 0; row < size.rows; row += 1) {
			const inRow = (taken[row] ??= []);
			const free = sides.find((side) => inRow.every((other) => isApart(side, other, size.gap)));
			if (!free) continue;
			inRow.push(free);
			placed.push({ index, point: at, row, ...free });
			return;
		}
		left.push(index);
	});
	const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
	return {
		placed,
		more: gather(left, labels, size),
		rows: rows + (left.length > 0 ? 1 : 0),
		markRow: rows,
	};
}

/** Where a label could stand. One that is wider than its room on both sides is cut to the roomier one. */
function sidesOf(at: number, width: number): Side[] {
	const after: Side = { side: 'after', from: at, width: Math.min(width, 100 - at) };
	const before: Side = {
		side: 'before',
		from: at - Math.min(width, at),
		width: Math.min(width, at),
	};
	const whole = [after, before].filter((side) => side.width >= width);
	if (whole.length > 0) return whole;
	return [after.width >= before.width ? after : before];
}

function isApart(one: Stretch, other: Stretch, gap: number): boolean {
	return one.from >= other.from + other.width + gap || other.from >= one.from + one.width + gap;
}

function gather(left: readonly number[], labels: readonly UnplacedLabel[], size: PackSize) {
	const marks: { from: number; width: number; indices: number[] }[] = [];
	for (const index of left) {
		const from = Math.min(labels[index]!.at, 100 - size.mark);
		const last = marks.at(-1);
		if (last && from < last.from + size.mark + size.gap) last.indices.push(index);
		else marks.push({ from, width: size.mark, indices: [index] });
	}
	return marks;
}

interface UnplacedLabel {
	/** Where it belongs on the line. */
	readonly at: number;
	readonly width: number;
}

interface PackSize {
	/** How many rows of labels there may be. */
	readonly rows: number;
	/** Between two labels of a row. */
	readonly gap: number;
	/** The width of a mark. */
	readonly mark: number;
}

interface Stretch {
	readonly from: number;
	readonly width: number;
}

interface Side extends Stretch {
	readonly side: 'before' | 'after';
}

export interface PackedLabel extends Side {
	/** Which of the labels given. */
	readonly index: number;
	readonly point: number;
	/** 0 is the row nearest the line. */
	readonly row: number;
}

export interface PackedLabels {
	readonly placed: readonly PackedLabel[];
	readonly more: readonly (Stretch & { readonly indices: readonly number[] })[];
	/** Rows in all, that of the marks included. */
	readonly rows: number;
	readonly markRow: number;
}
