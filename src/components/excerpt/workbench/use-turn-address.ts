import { useEffect } from 'preact/hooks';
import { readTurnHash } from '~/domain/excerpt/turn-hash.ts';
import type { WorkbenchAction } from '~/domain/excerpt/workbench.ts';

/**
 * Opens the turns the page's address ends in, now and when it changes. Only on the excerpt's own page, where `#t4` and
 * `#t4-t6` are addresses; a single turn is also found without script.
 */
export function useTurnAddress({ markOf, idPrefix, turns, isAlive, dispatch }: Options): void {
	useEffect(() => {
		if (!isAlive || idPrefix !== '') return;
		const go = () => {
			const named = readTurnHash(location.hash);
			if (!named || named.from > turns) return;
			const { from, to } = { ...named, to: Math.min(named.to, turns) };
			dispatch({ type: 'open', from, to });
			const mark = markOf(from);
			mark?.scrollIntoView({ block: 'start' });
			mark?.focus({ preventScroll: true });
		};
		go();
		addEventListener('hashchange', go);
		return () => removeEventListener('hashchange', go);
	}, [isAlive]);
}

interface Options {
	readonly markOf: (turn: number) => HTMLElement | null;
	readonly idPrefix: string;
	/** How many the excerpt has. */
	readonly turns: number;
	readonly isAlive: boolean;
	readonly dispatch: (action: WorkbenchAction) => void;
}
