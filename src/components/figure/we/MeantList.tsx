import { nthLetter } from '~/domain/excerpt/nth-letter.ts';
import { byMeaning } from '~/domain/figure/meant.ts';
import type { WordPlace } from '~/domain/excerpt/words-of-turns.ts';

/** What the reader has said, by who is meant. Nothing before the first word is given to somebody. */
export function MeantList({ places, meant, choices, onWord }: Props) {
	const numbered = places.map((place, index) => ({ ...place, number: index + 1 }));
	const meanings = byMeaning(numbered, meant, choices);
	if (meanings.length === 0) return null;
	return (
		<dl class="we-list" aria-label="Hvem du har sagt er ment">
			{meanings.map(({ choice, places: own }) => (
				<div key={choice}>
					<dt>
						<span aria-hidden="true">{nthLetter(choices.indexOf(choice))} </span>
						{choice}
					</dt>
					{own.map(({ number, context }) => (
						<dd key={number}>
							<button type="button" class="plain" onClick={() => onWord(number)}>
								»{context}«
							</button>
						</dd>
					))}
				</div>
			))}
		</dl>
	);
}

interface Props {
	readonly places: readonly WordPlace[];
	/** One for each place; `null` where nothing is said. */
	readonly meant: readonly (string | null)[];
	readonly choices: readonly string[];
	/** @param number from 1 on. */
	readonly onWord: (number: number) => void;
}
