import { useMemo } from 'preact/hooks';
import type { VNode } from 'preact';

/**
 * Keeps what was drawn for each turn, and gives the same again while what it depends on is the same: then nothing of the
 * turn is looked at. An excerpt can have hundreds of turns, and one of them changes.
 *
 * @param base what all turns depend on; when one of it changes, all are drawn again. Always as many.
 * @returns what draws a turn, or gives what it drew from the same `parts`. Always as many parts.
 */
export function useKeptTurns(base: readonly unknown[]): KeepTurn {
	return useMemo(() => {
		const kept = new Map<number, { readonly parts: readonly unknown[]; readonly drawn: VNode }>();
		return (turn, parts, draw) => {
			const known = kept.get(turn);
			if (known?.parts.every((part, index) => part === parts[index])) return known.drawn;
			const drawn = draw();
			kept.set(turn, { parts, drawn });
			return drawn;
		};
	}, base);
}

export type KeepTurn = (turn: number, parts: readonly unknown[], draw: () => VNode) => VNode;
