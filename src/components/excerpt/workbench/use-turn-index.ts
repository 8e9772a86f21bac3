import { useMemo, useRef } from 'preact/hooks';
import { indexByTurn, type TurnIndex } from '~/domain/notebook/index-by-turn.ts';
import type { Notebook } from '~/domain/notebook/notebook.ts';
import type { WorkbenchProps } from './workbench-props.ts';

/** What is written on an excerpt in an exercise, by turn. What has not changed stays the same object. */
export function useTurnIndex(
	notebook: Notebook,
	{ excerpt, exercise, setting }: Pick<WorkbenchProps, 'excerpt' | 'exercise' | 'setting'>,
): TurnIndex {
	const previous = useRef<TurnIndex>();
	return useMemo(() => {
		const index = indexByTurn(notebook, excerpt, {
			belongs: (entry) => entry.exercise === exercise && entry.setting === setting,
			previous: previous.current,
		});
		previous.current = index;
		return index;
	}, [notebook, excerpt, exercise, setting]);
}
