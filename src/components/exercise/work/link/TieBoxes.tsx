import { notebookActions } from '~/components/notebook/use-notebook.ts';
import { WayBoxes } from '~/components/notebook/WayBoxes.tsx';
import { tieWords } from '~/domain/exercise/tie-words.ts';
import type { PlacedTie } from '~/domain/exercise/all-ties.ts';

/** One tie, and the two ways of it. They do not exclude each other. */
export function TieBoxes({ tie }: { readonly tie: PlacedTie }) {
	const { entry } = tie;
	if (entry.to === null) return <p class="tie-boxes">{tieWords(tie)}</p>;
	return (
		<fieldset class="tie-boxes">
			<legend>{tieWords(tie)}</legend>
			<WayBoxes link={entry} onChange={(change) => notebookActions.change(entry, change)} />
		</fieldset>
	);
}
