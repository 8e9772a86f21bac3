import { useTurnIndex as useIndexOf } from '~/components/excerpt/workbench/use-turn-index.ts';
import { useNotebook } from '~/components/notebook/use-notebook.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { Setting } from '~/domain/notebook/entry.ts';
import type { TurnIndex } from '~/domain/notebook/index-by-turn.ts';

/** What has been written on an excerpt in one exercise, by turn. */
export function useTurnIndex(excerpt: Excerpt, exercise: string, setting: Setting): TurnIndex {
	const { notebook } = useNotebook();
	return useIndexOf(notebook, { excerpt, exercise, setting });
}
