import { useMemo, useRef } from 'preact/hooks';
import { useNotebook } from '~/components/notebook/use-notebook.ts';
import { indexByTurn, type TurnIndex } from '~/domain/notebook/index-by-turn.ts';
import { isWrittenIn } from '~/domain/notebook/written-in.ts';
import type { WorkbenchProps } from './workbench-props.ts';

/** What is written on an excerpt in an exercise, by turn. What has not changed stays the same object. */
export function useTurnIndex({
	excerpt,
	exercise,
	setting,
}: Pick<WorkbenchProps, 'excerpt' | 'exercise' | 'setting'>): TurnIndex {
	const { notebook } = useNotebook();
	const previous = useRef<TurnIndex>();
	return useMemo(() => {
		const index = indexByTurn(notebook, excerpt, {
			belongs: (entry) => isWrittenIn(entry, { exercise, setting }),
			previous: previous.current,
		});
		previous.current = index;
		return index;
	}, [notebook, excerpt, exercise, setting]);
}
