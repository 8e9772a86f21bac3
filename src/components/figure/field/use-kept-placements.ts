import { useMemo, useRef } from 'preact/hooks';
import { notebookActions, useNotebook } from '~/components/notebook/use-notebook.ts';
import { answersTo } from '~/domain/notebook/answers.ts';
import { placementsField } from '~/domain/figure/placements-field.ts';
import { printPlacementLines } from '~/domain/figure/placement-words.ts';
import { readPlacementLines } from '~/domain/figure/read-placement-lines.ts';
import type { FieldItem, Placements } from '~/domain/figure/placement.ts';
import type { FieldKind } from './field-figure.ts';

/**
 * What a reader placed, kept in the notebook as an answer. Whoever goes on from where the notebook was, changes it; whoever
 * begins again, or goes on from somebody's link, begins a new one, so that nothing kept is lost.
 */
export function useKeptPlacements(kind: FieldKind, items: readonly FieldItem[]): KeptPlacements {
	const { notebook } = useNotebook();
	const question = { exercise: null, setting: 'own', field: placementsField(kind.id) } as const;
	const answers = answersTo(notebook, question);
	const last = answers[0]?.text ?? '';
	const ids = useMemo(() => items.map(({ id }) => id), [items]);
	const kept = useMemo(() => readPlacementLines(last, ids), [last, ids]);
	/** The text kept from here last; the notebook is drawn again a little later. */
	const written = useRef<{ readonly id: string; readonly text: string } | null>(null);

	const print = (placements: Placements) => printPlacementLines(items, placements, kind.axes);
	const isKept = (placements: Placements) => {
		const printed = print(placements);
		return answers.some(({ text }) => text === printed);
	};
	const keep = (before: Placements, after: Placements) => {
		const from = print(before);
		const entry = answers.find(({ id, text }) =>
			written.current?.text === from ? id === written.current.id : text === from,
		);
		const text = print(after);
		const next = entry
			? notebookActions.change(entry, { text })
			: notebookActions.add({
					type: 'answer',
					...question,
					prompt: kind.question,
					anchor: null,
					text,
				});
		written.current = { id: next.id, text };
	};
	return { kept, isKept, keep };
}

export interface KeptPlacements {
	/** What was placed last; empty where nothing was. */
	readonly kept: Placements;
	/** Whether just these placements stand among the reader's notes. */
	readonly isKept: (placements: Placements) => boolean;
	/** @param before what stood on the field until now. */
	readonly keep: (before: Placements, after: Placements) => void;
}
