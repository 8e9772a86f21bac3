import { byCreation } from '~/domain/notebook/compare.ts';
import { wayWords } from '~/domain/notebook/way-words.ts';
import { tieWords } from '~/domain/exercise/tie-words.ts';
import type { PlacedTie } from '~/domain/exercise/all-ties.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** All ties as text, in the order of the turns: what the arcs show, for everybody. */
export function TieList({ ties, setting, onOpen }: Props) {
	return (
		<section class="tie-list" aria-labelledby="knytninger">
			<h3 id="knytninger">{setting === 'room' ? 'Rummets knytninger' : 'Dine knytninger'}</h3>
			{ties.length === 0 && (
				<p>Her er ingen endnu. Tryk på et turnummer for at knytte den første.</p>
			)}
			<ol>
				{ties.map((tie) => {
					const { entry, from } = tie;
					const way = wayWords(entry);
					// The panel has the ties of a turn as they were made, the list as they stand.
					const place = ties
						.filter((other) => other.from.from === from.from)
						.toSorted(byPanel)
						.indexOf(tie);
					return (
						<li key={entry.id}>
							<p>
								{tieWords(tie)}
								{way !== '' && ` (${way})`}
							</p>
							{entry.text !== '' && <p class="tie-text">{entry.text}</p>}
							<button
								type="button"
								class="plain screen-only"
								onClick={() =>
									onOpen(from.from, `.link:nth-of-type(${String(place + 1)}) textarea`)
								}
							>
								{entry.text === '' ? 'Skriv en sætning om den' : 'Ret sætningen'}
								<span class="visually-hidden">: {tieWords(tie)}</span>
							</button>
						</li>
					);
				})}
			</ol>
		</section>
	);
}

const byPanel = (a: PlacedTie, b: PlacedTie) => byCreation(a.entry, b.entry);

interface Props {
	readonly ties: readonly PlacedTie[];
	readonly setting: Setting;
	/** Opens a turn, and goes to a field in it. */
	readonly onOpen: (turn: number, field: string) => void;
}
