import { whereInSentence } from '~/domain/notebook/where-words.ts';
import { TextField } from './TextField.tsx';
import { useKeptEntry } from './use-kept-entry.ts';
import { WayBoxes } from './WayBoxes.tsx';
import type { TurnPlace } from '~/domain/notebook/anchor.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';

/** One tie: to which turn, in which of two ways, and what the turn does there. The two ways do not exclude each other. */
export function LinkItem({ link, to, links, onRemove }: Props) {
	const { write } = useKeptEntry(link, links, () => link);
	/** What it is tied to, as it stood when it was tied where that is gone. */
	const tied = to ?? link.to;
	return (
		<li class="link">
			<fieldset>
				<legend>
					{tied === null ? 'Ingen synlig tilknytning' : `Knytter sig til ${whereInSentence(tied)}`}
				</legend>
				{tied === null ? (
					<p class="link-limits">
						Det kan være udtryk for trouble, eller for noget, udskriften ikke viser.
					</p>
				) : (
					<WayBoxes link={link} onChange={write} />
				)}
				<TextField
					label={
						tied === null ? 'Hvad er turen så i gang med?' : 'Hvad gør turen ved den tidligere?'
					}
					hint="Én sætning."
					rows={2}
					text={link.text}
					onText={(text) => write({ text })}
				/>
				<button type="button" class="plain" onClick={onRemove}>
					Slet<span class="visually-hidden"> knytningen</span>
				</button>
			</fieldset>
		</li>
	);
}

interface Props {
	readonly link: EntryOf<'link'>;
	/** Where the earlier turn stands now; `null` where there is none, or not in this edition. */
	readonly to: TurnPlace | null;
	/** Where it is found as it is now. */
	readonly links: readonly EntryOf<'link'>[];
	readonly onRemove: () => void;
}
