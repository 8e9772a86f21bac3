import { whereWords } from '~/domain/notebook/where-words.ts';
import type { Anchored } from '~/domain/notebook/index-by-turn.ts';

/** What was written on an edition of the excerpt that has been changed since: it cannot stand at a turn, and is not lost. */
export function OtherEdition({ entries }: { readonly entries: readonly Anchored[] }) {
	if (entries.length === 0) return null;
	return (
		<section class="other-edition">
			<h3>Fra en anden udgave af uddraget</h3>
			<p>
				Uddraget er ændret, siden du skrev dette. Derfor kan det ikke stå ved en tur. Nummeret er
				det, turen havde dengang.
			</p>
			<ul>
				{entries.map((entry) => (
					<li key={entry.id} class="note">
						<p class="note-text">{entry.type === 'tag' ? entry.tag : entry.text}</p>
						<p class="note-where">{whereWords(entry.anchor)}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
