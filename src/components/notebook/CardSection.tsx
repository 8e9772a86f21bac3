import { anchorTo } from '~/domain/notebook/anchor.ts';
import { cardQuestions, type Card } from '~/domain/notebook/card.ts';
import { AlsoWritten } from './AlsoWritten.tsx';
import { TextField } from './TextField.tsx';
import { useKeptEntry } from './use-kept-entry.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';
import type { Writing } from './writing.ts';

/** Four questions to a turn, each with room for an answer of one's own. */
export function CardSection({ writing, cards }: Props) {
	return (
		<section class="cards">
			<h4>Se nærmere på {writing.from === writing.to ? 'turen' : 'turene'}</h4>
			{cardQuestions.map(({ card, question, hint }) => (
				<CardQuestion
					key={card}
					card={card}
					question={question}
					hint={hint}
					writing={writing}
					answers={cards.filter((answer) => answer.card === card)}
				/>
			))}
		</section>
	);
}

function CardQuestion({ card, question, hint, writing, answers }: CardQuestionProps) {
	const { excerpt, from, to, exercise, setting } = writing;
	const { entry, write } = useKeptEntry(answers[0], answers, () => ({
		type: 'card',
		exercise,
		setting,
		anchor: anchorTo(excerpt, from, to),
		card,
		text: '',
	}));
	return (
		<details class="card">
			<summary>
				{question}
				{entry && entry.text !== '' && <span class="card-kept">, du har svaret</span>}
			</summary>
			<p class="card-hint">{hint}</p>
			<TextField
				label="Skriv, og vis ordene"
				text={entry?.text ?? ''}
				onText={(text) => write({ text })}
			/>
			<AlsoWritten texts={answers.filter((answer) => answer !== entry && answer.text !== '')} />
		</details>
	);
}

interface Props {
	readonly writing: Writing;
	/** Those of the turns being written at. */
	readonly cards: readonly EntryOf<'card'>[];
}

interface CardQuestionProps {
	readonly card: Card;
	readonly question: string;
	readonly hint: string;
	readonly writing: Writing;
	readonly answers: readonly EntryOf<'card'>[];
}
