import { useRef, useState } from 'preact/hooks';
import { notebookActions } from './use-notebook.ts';
import type { Written } from '~/domain/notebook/entry.ts';

/**
 * One entry of the notebook under the reader's hands: kept with every letter, and from its first. Was it changed in
 * another tab while somebody was writing here, neither is lost: what is written here goes on as an entry of its own.
 *
 * @param entry the one to begin with; `undefined` begins a new one.
 * @param entries where the entry is found as it is now.
 * @param draft what a new one is before anything is written.
 */
export function useKeptEntry<Each extends Written>(
	entry: Each | undefined,
	entries: readonly Each[],
	draft: () => Omit<Each, 'id' | 'created' | 'modified'>,
): KeptEntry<Each> {
	const [id, setId] = useState<string | null>(null);
	/** When this page wrote last, as the entry says it. */
	const written = useRef<string | null>(null);
	const current = id === null ? entry : entries.find((candidate) => candidate.id === id);
	/** What stood in the field last, also where the entry was deleted in another tab meanwhile. */
	const shown = useRef(current);
	if (current) shown.current = current;

	const write = (change: Partial<Each>) => {
		const isOvertaken = written.current !== null && current?.modified !== written.current;
		const next =
			current && !isOvertaken
				? notebookActions.change(current, change)
				: // The compiler cannot see that a kind of entry without its id is the draft of that kind.
					notebookActions.add({ ...draft(), ...shown.current, ...change });
		written.current = next.modified;
		setId(next.id);
	};
	return { entry: current, write };
}

export interface KeptEntry<Each extends Written> {
	/** As it is now; `undefined` before the first letter and after a deletion. */
	readonly entry: Each | undefined;
	/** Changes some of its fields, or makes it. */
	readonly write: (change: Partial<Each>) => void;
}
