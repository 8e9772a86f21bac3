/**
 * What is being done with an excerpt: nothing, a stretch of turns is open, or the open stretch is about to be tied to a
 * turn that is still to be chosen.
 */
export type WorkbenchState =
	| { readonly doing: 'reading' }
	| { readonly doing: 'open'; readonly from: number; readonly to: number }
	| { readonly doing: 'tying'; readonly from: number; readonly to: number };

export type WorkbenchAction =
	/** The button of a turn. */
	| { readonly type: 'press'; readonly turn: number }
	/** Opens a stretch, e.g. from an address. */
	| { readonly type: 'open'; readonly from: number; readonly to: number }
	/** The last turn of the open stretch. Never before its first. */
	| { readonly type: 'extend'; readonly to: number }
	| { readonly type: 'tie' }
	/** Ends what was begun last: first the tying, then the open stretch. */
	| { readonly type: 'leave' };

export const reading: WorkbenchState = { doing: 'reading' };

/**
 * The next state. While a stretch is about to be tied, a turn outside it is the choice: see `tieAt`; the stretch stays
 * open afterwards. A press inside the stretch leaves the tying.
 */
export function work(state: WorkbenchState, action: WorkbenchAction): WorkbenchState {
	switch (action.type) {
		case 'press':
			if (state.doing === 'tying') return { ...state, doing: 'open' };
			return state.doing === 'open' && isWithin(state, action.turn)
				? reading
				: { doing: 'open', from: action.turn, to: action.turn };
		case 'open':
			return {
				doing: 'open',
				from: Math.min(action.from, action.to),
				to: Math.max(action.from, action.to),
			};
		case 'extend':
			return state.doing === 'open' ? { ...state, to: Math.max(state.from, action.to) } : state;
		case 'tie':
			return state.doing === 'open' ? { ...state, doing: 'tying' } : state;
		case 'leave':
			return state.doing === 'tying' ? { ...state, doing: 'open' } : reading;
	}
}

/** Whether pressing this turn ties the open stretch to it. */
export function tiesTo(state: WorkbenchState, turn: number): boolean {
	return state.doing === 'tying' && !isWithin(state, turn);
}

/** Whether the turn is in the open stretch. */
export function isOpen(state: WorkbenchState, turn: number): boolean {
	return state.doing !== 'reading' && isWithin(state, turn);
}

function isWithin({ from, to }: { readonly from: number; readonly to: number }, turn: number) {
	return from <= turn && turn <= to;
}
