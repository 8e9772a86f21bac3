import { useEffect, useState } from 'preact/hooks';
import { useNotebook } from '~/components/notebook/use-notebook.ts';
import { begunExcerpt } from '~/domain/exercise/begun-excerpt.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/**
 * The excerpt an exercise is worked out on, where there are several to choose from: the reader's choice, else the one
 * where something was written before, else the first.
 */
export function useChosenExcerpt(
	exercise: string,
	setting: Setting,
	excerpts: readonly Excerpt[],
): readonly [Excerpt, (id: string) => void] {
	const { notebook, keeping } = useNotebook();
	const [id, choose] = useState<string | null>(null);
	const isKnown = id !== null || keeping === 'opening';
	useEffect(() => {
		// Once, so that what is written in another tab does not change the excerpt here.
		if (isKnown) return;
		const ids = excerpts.map((excerpt) => excerpt.id);
		choose(begunExcerpt(notebook, exercise, setting, ids) ?? ids[0] ?? null);
	}, [isKnown]);

	const excerpt = excerpts.find((each) => each.id === id) ?? excerpts[0];
	if (!excerpt) throw new Error(`The exercise "${exercise}" has no excerpt.`);
	return [excerpt, choose];
}
