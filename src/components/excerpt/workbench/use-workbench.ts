import { useCallback, useReducer, useRef, useState } from 'preact/hooks';
import { addLink, tiedWords } from '~/components/notebook/add-link.ts';
import { reading, tiesTo, work, type WorkbenchState } from '~/domain/excerpt/workbench.ts';
import type { WorkbenchProps } from './workbench-props.ts';

/** What is open in the workbench, and what the reader's presses do to it. */
export function useWorkbench({
	excerpt,
	exercise,
	setting,
}: Pick<WorkbenchProps, 'excerpt' | 'exercise' | 'setting'>): WorkbenchControl {
	const [state, dispatch] = useReducer(work, reading);
	const [said, announce] = useState('');
	// Turns are drawn again only when they change, so what they call must stay the same function.
	const now = useRef({ state, excerpt, exercise, setting });
	now.current = { state, excerpt, exercise, setting };

	const press = useCallback((turn: number) => {
		const { state: before, ...place } = now.current;
		if (before.doing === 'tying' && tiesTo(before, turn)) {
			addLink({ ...place, from: before.from, to: before.to }, turn);
			announce(tiedWords(before, turn));
		}
		dispatch({ type: 'press', turn });
	}, []);
	return { state, dispatch, press, said, announce };
}

export interface WorkbenchControl {
	readonly state: WorkbenchState;
	readonly dispatch: (action: Parameters<typeof work>[1]) => void;
	/** The button of a turn. Always the same function. */
	readonly press: (turn: number) => void;
	/** What was said last. */
	readonly said: string;
	readonly announce: (words: string) => void;
}
