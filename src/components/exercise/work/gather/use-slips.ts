import { useMemo, useState } from 'preact/hooks';
import { useNotebook } from '~/components/notebook/use-notebook.ts';
import { slipsOf, type Slip } from '~/domain/exercise/slips.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { Setting, Written } from '~/domain/notebook/entry.ts';

/**
 * The slips of a gathering. Alone: one's own notes on the excerpts, wherever they were written, and which of them come
 * along; all at first. In a room: what the room writes down.
 */
export function useSlips(
	exercise: string,
	excerpts: readonly Excerpt[],
	setting: Setting,
): Bringing {
	const { notebook, keeping } = useNotebook();
	const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
	const slips = useMemo(() => {
		const belongs = (entry: Written) =>
			entry.setting === setting && (setting === 'own' || entry.exercise === exercise);
		return slipsOf(notebook, excerpts, belongs);
	}, [notebook, excerpts, exercise, setting]);
	const comes = ({ note }: Slip) => !left.has(note.id);
	return {
		isKnown: keeping !== 'opening',
		slips,
		brought: useMemo(() => slips.filter(comes), [slips, left]),
		comes,
		choose: ({ note }, isComing) => {
			const next = new Set(left);
			if (isComing) next.delete(note.id);
			else next.add(note.id);
			setLeft(next);
		},
	};
}

export interface Bringing {
	/** Whether the notebook has been opened. */
	readonly isKnown: boolean;
	readonly slips: readonly Slip[];
	/** Those that come along. */
	readonly brought: readonly Slip[];
	readonly comes: (slip: Slip) => boolean;
	readonly choose: (slip: Slip, comes: boolean) => void;
}
