/**
 * Where somebody is in an exercise: at one of its steps, or behind the last of them, at the question for talk. Every
 * place can be reached from every other; nothing is ever locked.
 */
export interface Run {
	/** How many steps there are; at least one. */
	readonly count: number;
	/** 0 is the first step, `count` is the question. */
	readonly place: number;
	/** Whether whoever does it has said that it is done. It can still be gone through. */
	readonly closed: boolean;
}

export type Move =
	| { readonly type: 'next' }
	| { readonly type: 'previous' }
	/** To the nearest place there is; from one that is no number, nowhere. */
	| { readonly type: 'go'; readonly place: number }
	| { readonly type: 'close' };

/**
 * The first step of an exercise that nobody has closed.
 * @param place where it was left before; the first step, if left out.
 */
export function beginRun(count: number, place = 0): Run {
	return move({ count, place: 0, closed: false }, { type: 'go', place });
}

/** The run after one move. Never out of range; closing leads to the question. */
export function move(run: Run, move: Move): Run {
	switch (move.type) {
		case 'next':
			return at(run, run.place + 1);
		case 'previous':
			return at(run, run.place - 1);
		case 'go':
			return at(run, move.place);
		case 'close':
			return { ...run, place: run.count, closed: true };
	}
}

function at(run: Run, place: number): Run {
	if (Number.isNaN(place)) return run;
	return { ...run, place: Math.min(run.count, Math.max(0, Math.trunc(place))) };
}
