import { useNotebook } from '~/components/notebook/use-notebook.ts';
import { questionsOf, type ComparedPair } from '~/domain/exercise/compare-questions.ts';
import { answersTo } from '~/domain/notebook/answers.ts';
import { isBlank } from '~/domain/notebook/is-blank.ts';
import { placeName } from './pair-names.ts';

/** What was written about the turns of a pair, as it was written. */
export function OwnWords({ pair, exercise }: Props) {
	const { notebook } = useNotebook();
	const { number, setting } = pair;
	const written = questionsOf(pair).flatMap(({ position, side, questions }) =>
		questions.flatMap(({ field }) =>
			answersTo(notebook, { exercise, setting, field })
				.filter((answer) => !isBlank(answer))
				.map((answer) => ({ answer, place: placeName(number, position, side) })),
		),
	);
	if (written.length === 0) {
		return (
			<p class="small">
				Her kommer det til at stå, {setting === 'room' ? 'I' : 'du'} skriver ved turene.
			</p>
		);
	}
	return (
		<dl class="compare-own-words">
			{written.map(({ answer: { id, prompt, text }, place }) => (
				<div key={id}>
					<dt>{prompt.startsWith(place) ? prompt : `${place}: ${prompt}`}</dt>
					<dd>{text}</dd>
				</div>
			))}
		</dl>
	);
}

interface Props {
	readonly pair: ComparedPair;
	/** Id of the exercise. */
	readonly exercise: string;
}
