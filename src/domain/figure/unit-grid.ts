/**
 * Figures of a unit chart, row by row from the top, in units of one cell.
 *
 * The first `marked` are surely counted, the next up to `atMost` perhaps, the others not.
 */
export function layOutUnits({ total, marked, atMost, perRow }: UnitChartNumbers): Unit[] {
	return Array.from({ length: total }, (_, index) => ({
		column: index % perRow,
		row: Math.floor(index / perRow),
		state: index < marked ? 'counted' : index < atMost ? 'perhaps' : 'other',
	}));
}

export interface UnitChartNumbers {
	readonly total: number;
	readonly marked: number;
	/** At least `marked`. */
	readonly atMost: number;
	readonly perRow: number;
}

export interface Unit {
	readonly column: number;
	readonly row: number;
	readonly state: 'counted' | 'perhaps' | 'other';
}
