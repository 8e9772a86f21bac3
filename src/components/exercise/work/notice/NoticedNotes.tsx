import { useId } from 'preact/hooks';
import { whereInSentence, whereWords } from '~/domain/notebook/where-words.ts';
import type { Noticed } from '~/domain/exercise/noticed.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** What was written, turn by turn, with the way to each turn. */
export function NoticedNotes({ notes, elsewhere, setting, onOpen }: Props) {
	const id = useId();
	return (
		<section class="noticed" aria-labelledby={id}>
			<h3 id={id}>{setting === 'room' ? 'Jeres noter' : 'Dine noter'}, tur for tur</h3>
			{notes.length + elsewhere.length === 0 && <p>Her er ingen endnu.</p>}
			<ol>
				{notes.map(({ entry, place }) => (
					<li key={entry.id}>
						<button
							type="button"
							class="plain screen-only"
							aria-label={`Gå til ${whereInSentence(place)}`}
							onClick={() => onOpen(place.from)}
						>
							{whereWords(place)}
						</button>
						<p class="on-paper">{whereWords(place)}</p>
						<div>
							<p class="noticed-text">{entry.text}</p>
							{isMore(entry.where, whereWords(place)) && <p class="small">{entry.where}</p>}
						</div>
					</li>
				))}
			</ol>
			{elsewhere.length > 0 && (
				<>
					<p class="small">Skrevet, da uddraget så anderledes ud:</p>
					<ol>
						{elsewhere.map(({ id: key, text, where, anchor }) => (
							<li key={key}>
								<p>{whereWords(anchor)}</p>
								<div>
									<p class="noticed-text">{text}</p>
									{isMore(where, whereWords(anchor)) && <p class="small">{where}</p>}
								</div>
							</li>
						))}
					</ol>
				</>
			)}
		</section>
	);
}

/** Whether »Hvor står det?« says more than the turn's number. */
function isMore(where: string, turns: string): boolean {
	return where.trim() !== '' && where.trim() !== turns;
}

interface Props extends Pick<Noticed, 'notes' | 'elsewhere'> {
	readonly setting: Setting;
	/** Goes to the turn in the excerpt. */
	readonly onOpen: (turn: number) => void;
}
