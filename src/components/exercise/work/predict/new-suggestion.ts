import { anchorTo } from '~/domain/notebook/anchor.ts';
import type { PredictWay } from '~/domain/exercise/predict-notebook.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';

/** A suggestion at a stop before anything is written in it. */
export function newSuggestion(
	{ exercise, setting, excerpt }: PredictWay,
	after: number,
): Omit<EntryOf<'suggestion'>, 'id' | 'created' | 'modified'> {
	return {
		type: 'suggestion',
		exercise,
		setting,
		anchor: anchorTo(excerpt, after),
		text: '',
		action: '',
		locked: null,
	};
}
