import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { notebookActions, useNotebook } from '~/components/notebook/use-notebook.ts';
import {
	readPredict,
	writesOf,
	type PredictState,
	type PredictWay,
} from '~/domain/exercise/predict-notebook.ts';
import { idPrefixOf } from '../../id-prefix.ts';
import type { RefObject } from 'preact';
import type { PredictMove } from '~/domain/exercise/predict-run.ts';

/** The way through one excerpt: how far it is shown, and what happens when more of it is asked for. */
export function usePredict(way: PredictWay): Predicting {
	const { notebook } = useNotebook();
	const state = useMemo(() => readPredict(notebook, way), [notebook, way]);
	const [words, announce] = useState('');
	/** The first turn that a press of a button has shown; the keyboard goes on there. */
	const [first, setFirst] = useState<number | null>(null);
	const part = useRef<HTMLDivElement>(null);
	const { shown } = state.run;
	useEffect(() => {
		if (first === null || shown < first) return;
		focusTurn(part.current, way, first);
		setFirst(null);
	}, [first, shown, way]);

	const move = (to: PredictMove) => {
		const { lock, shown: last, show } = writesOf(state, to, way);
		if (show === null) return;
		const locked = new Date().toISOString();
		for (const suggestion of lock) notebookActions.change(suggestion, { locked });
		notebookActions.add(show);
		announce(movedWords(state, last, lock.length));
		setFirst(shown + 1);
	};
	return { state, words, announce, move, part };
}

function movedWords({ run }: PredictState, shown: number, locked: number): string {
	const before = run.shown;
	const turns = before + 1 === shown ? `Tur ${shown}` : `Tur ${before + 1}–${shown}`;
	if (locked === 0) return `${turns} er vist.`;
	return `${locked === 1 ? 'Forslaget' : 'Forslagene'} er låst. ${turns} er vist.`;
}

/** Where a turn stands beside a suggestion, the keyboard goes to its frame, which says what it is. */
function focusTurn(part: HTMLElement | null, { excerpt }: PredictWay, turn: number): void {
	const framed = part?.querySelector<HTMLElement>(`[data-first="${turn}"]`);
	const item = part?.querySelector<HTMLElement>(`#${idPrefixOf(excerpt)}t${turn}`);
	const target = framed ?? item;
	if (!target) return;
	target.tabIndex = -1;
	target.focus({ preventScroll: true });
	target.scrollIntoView({ block: 'nearest' });
}

export interface Predicting {
	readonly state: PredictState;
	/** What happened last, to be said politely. */
	readonly words: string;
	readonly announce: (words: string) => void;
	readonly move: (move: PredictMove) => void;
	/** The part of the page with the excerpt. */
	readonly part: RefObject<HTMLDivElement>;
}
