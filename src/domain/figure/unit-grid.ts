/**
 * Figures of a unit chart, column by column from the left, in units of one cell.
 *
 * The first `marked` are surely counted, the next up to `atMost` perhaps, the others not.
 */
export function layOutUnits({ total, marked, atMost, rows }: UnitChartNumbers): Unit[] {
	return Array.from({ length: total }, (_, index) => ({
		column: Math.floor(index / rows),
		row: index % rows,
		state: index < marked ? 'counted' : index < atMost ? 'perhaps' : 'other',
	}));
}

export interface UnitChartNumbers {
	readonly total: number;
	readonly marked: number;
	/** At least `marked`. */
	readonly atMost: number;
	/** Figures in one column. */
	readonly rows: number;
}

export interface Unit {
	readonly column: number;
	readonly row: number;
	readonly state: 'counted' | 'perhaps' | 'other';
}
