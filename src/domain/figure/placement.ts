/**
 * Where a thing stands on a field with two axes: whole numbers from −100 (left, top) over 0 (between the ends) to 100
 * (right, bottom).
 */
export interface Placement {
	readonly x: number;
	readonly y: number;
}

/** By the id of the thing; what is not placed is not there. */
export type Placements = ReadonlyMap<string, Placement>;

/** A thing that may be placed, e.g. an everyday act. */
export interface FieldItem {
	readonly id: string;
	readonly text: string;
}

/** The nearest place on the field. What is no number is in the middle. */
export function placement(x: number, y: number): Placement {
	return { x: onAxis(x), y: onAxis(y) };
}

function onAxis(value: number): number {
	if (Number.isNaN(value)) return 0;
	// Without −0, which no text can say.
	return Math.round(Math.min(farthest, Math.max(-farthest, value))) + 0;
}

/** The placements with one thing somewhere else, or, with `null`, off the field. */
export function place(placements: Placements, id: string, at: Placement | null): Placements {
	const next = new Map(placements);
	if (at) next.set(id, at);
	else next.delete(id);
	return next;
}

/** Where a placement is drawn, in per cent of the field; marks at the ends stay inside its frame. */
export function fieldPoint({ x, y }: Placement): Placement {
	return { x: 50 + x * share, y: 50 + y * share };
}

/** The placement that is drawn at a point of the field, or nearest to it. In per cent of the field. */
export function placementAt(x: number, y: number): Placement {
	return placement((x - 50) / share, (y - 50) / share);
}

const farthest = 100;
/** Per cent of the field for one step of an axis. */
const share = 0.44;
