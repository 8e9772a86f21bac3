import { cardQuestions } from '~/domain/notebook/card.ts';
import { whereWords } from '~/domain/notebook/where-words.ts';
import type { TieWork } from './tie-work.ts';

/** What was answered to the four questions, for paper: on a screen it stands at its turn. */
export function WrittenCards({ cards }: Pick<TieWork, 'cards'>) {
	const written = cards.filter(({ entry }) => entry.text.trim() !== '');
	if (written.length === 0) return null;
	return (
		<section class="written-cards" aria-labelledby="fire-spoergsmaal">
			<h3 id="fire-spoergsmaal">Set nærmere på</h3>
			<ul>
				{written.map(({ entry, place }) => (
					<li key={entry.id}>
						<p>
							<b>
								{whereWords(place)}:{' '}
								{cardQuestions.find(({ card }) => card === entry.card)?.question}
							</b>
						</p>
						<p class="tie-text">{entry.text}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
