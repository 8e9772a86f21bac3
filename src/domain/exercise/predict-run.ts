/**
 * How far somebody has come through an excerpt that stops on its way. What has been shown stays shown, and nothing is
 * shown that was not asked for.
 */
export interface PredictRun {
	/** How many turns the excerpt has. */
	readonly turns: number;
	/** The last turn shown at each stop, in the order of turns; each before the last turn of the excerpt. */
	readonly stops: readonly number[];
	/** The last turn shown. */
	readonly shown: number;
}

/** `reveal`: the turn behind the stop. `on`: from there to the next stop, or to the end. `all`: everything. */
export type PredictMove = 'reveal' | 'on' | 'all';

/**
 * An excerpt as far as it has been shown; at least up to its first stop, and all of it where it has none.
 * @param shown the last turns shown so far, in any order.
 */
export function beginPredict(
	turns: number,
	stops: readonly number[],
	shown: readonly number[] = [],
): PredictRun {
	const ordered = [...new Set(stops)].filter((stop) => stop < turns).toSorted((a, b) => a - b);
	const last = Math.max(ordered[0] ?? turns, ...shown);
	return { turns, stops: ordered, shown: Math.min(turns, last) };
}

/** The run after one move. A move that is not possible there changes nothing. */
export function showMore(run: PredictRun, move: PredictMove): PredictRun {
	switch (move) {
		case 'reveal':
			return isAtStop(run) ? { ...run, shown: run.shown + 1 } : run;
		case 'on':
			return isAtStop(run) ? run : { ...run, shown: nextStop(run) ?? run.turns };
		case 'all':
			return { ...run, shown: run.turns };
	}
}

/** Whether the excerpt stands still at a stop, and the next turn has not been shown. */
export function isAtStop({ stops, shown }: PredictRun): boolean {
	return stops.includes(shown);
}

/** Whether the whole excerpt has been shown. */
export function isAllShown({ turns, shown }: PredictRun): boolean {
	return shown === turns;
}

/** The stop after what has been shown; `null` where no more is to come. */
export function nextStop({ stops, shown }: PredictRun): number | null {
	return stops.find((stop) => stop > shown) ?? null;
}
