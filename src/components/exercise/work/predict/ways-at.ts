import type { StepOf } from '~/domain/exercise/exercise.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/**
 * What can be done at a step with a stop that is still closed. The last step is for the stops that are left, so all of
 * it is there. A room collects several suggestions from the beginning; alone one writes one, and then another.
 */
export function waysAt(step: StepOf<'predict'>, setting: Setting): PredictWays {
	const alone = setting === 'own';
	switch (step) {
		case 'read':
			return { choose: true, write: false, another: false, reveal: false, on: false };
		case 'suggest':
			return { choose: alone, write: true, another: !alone, reveal: false, on: false };
		case 'exchange':
			return { choose: alone, write: true, another: true, reveal: false, on: false };
		case 'reveal':
			return { choose: alone, write: true, another: !alone, reveal: true, on: false };
		case 'next':
			return { choose: true, write: true, another: true, reveal: true, on: true };
		default:
			// A new step does not compile until it stands above.
			return step satisfies never;
	}
}

export interface PredictWays {
	/** To take another excerpt. In a room not in the middle of things. */
	readonly choose: boolean;
	/** To write a suggestion. */
	readonly write: boolean;
	/** To write more than one. */
	readonly another: boolean;
	/** To have the turn behind the stop shown. */
	readonly reveal: boolean;
	/** To read on to the next stop, or to the end. */
	readonly on: boolean;
}
