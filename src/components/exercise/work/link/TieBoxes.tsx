import { notebookActions } from '~/components/notebook/use-notebook.ts';
import { tieWords } from '~/domain/exercise/tie-words.ts';
import type { PlacedTie } from '~/domain/exercise/all-ties.ts';

/** One tie, and the two ways of it. They do not exclude each other. */
export function TieBoxes({ tie }: { readonly tie: PlacedTie }) {
	const { entry } = tie;
	if (entry.to === null) return <p class="tie-boxes">{tieWords(tie)}</p>;
	return (
		<fieldset class="tie-boxes">
			<legend>{tieWords(tie)}</legend>
			{ways.map(({ way, words }) => (
				<label class="check" key={way}>
					<input
						type="checkbox"
						checked={entry[way]}
						onChange={({ currentTarget: { checked } }) =>
							notebookActions.change(entry, { [way]: checked })
						}
					/>
					<span>{words}</span>
				</label>
			))}
		</fieldset>
	);
}

const ways = [
	{ way: 'processual', words: 'processuelt: hænger sammen i forløbet' },
	{ way: 'topical', words: 'indholdsmæssigt: slutter sig til meningen' },
] as const;
