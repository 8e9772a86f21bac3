/** When everything in this browser was deleted last. Counted, because clocks can go back. */
export interface Clearing {
	/** How often until now. */
	readonly count: number;
	/** Milliseconds since 1970. */
	readonly at: number;
}

export const neverCleared: Clearing = { count: 0, at: 0 };

/** When something was written, and which deletion was the last that its tab knew. */
export interface Writing {
	readonly at: number;
	readonly cleared: number;
}

/** Whether something is still there after everything was deleted: it was written later. */
export function outlives({ at, cleared }: Writing, clearing: Clearing): boolean {
	return cleared >= clearing.count || at >= clearing.at;
}

/** A value from the disk; anything else than a clearing means that there was none. */
export function readClearing(value: unknown): Clearing {
	const { count, at } = (value ?? {}) as Partial<Record<keyof Clearing, unknown>>;
	return typeof count === 'number' && typeof at === 'number' ? { count, at } : neverCleared;
}
