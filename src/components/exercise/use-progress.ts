import { useEffect } from 'preact/hooks';
import { useNotebook } from '~/components/notebook/use-notebook.ts';
import { progressIn, type Progress } from '~/domain/notebook/progress.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** How far the reader, or the room, has come with an exercise. That it was opened is written down once. */
export function useProgress(exercise: string, setting: Setting): ProgressKeeping {
	const { notebook, keeping, add } = useNotebook();
	const { state } = progressIn(notebook, exercise, setting);
	const isNew = keeping !== 'opening' && state === 'untouched';
	useEffect(() => {
		if (isNew) add({ type: 'progress', exercise, setting, state: 'opened' });
	}, [isNew, exercise, setting, add]);
	return {
		stateOf: (other) =>
			keeping === 'opening' ? undefined : progressIn(notebook, other, setting).state,
		hasNotes: [...notebook.values()].some(({ type }) => type === 'note'),
		close: () => add({ type: 'progress', exercise, setting, state: 'closed' }),
	};
}

export interface ProgressKeeping {
	/** How far another exercise has come; not known until the notebook has been opened. */
	readonly stateOf: (exercise: string) => Progress['state'] | undefined;
	/** Whether the reader has written a note anywhere. */
	readonly hasNotes: boolean;
	/** Writes down that it is closed. */
	readonly close: () => void;
}
