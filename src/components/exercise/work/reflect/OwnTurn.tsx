import { AnswerField } from '~/components/notebook/AnswerField.tsx';
import { TurnSelect } from '../TurnSelect.tsx';
import { ChosenTurnWords } from './ChosenTurnWords.tsx';
import { ownWordsQuestion } from './own-questions.ts';
import { useOwnTurn } from './use-own-turn.ts';
import type { ReflectProps } from './reflect-props.ts';

/** The turn one reflects on: one of the excerpts', or one from one's own days. */
export function OwnTurn(props: ReflectProps) {
	const { quoted, quoting, setting } = props;
	const { chosen, choose } = useOwnTurn(props);
	return (
		<section class="reflect-section" aria-labelledby="turen">
			<h3 id="turen">Turen</h3>
			<TurnSelect
				label="Hvor er den fra?"
				none={setting === 'room' ? 'Fra jeres egen hverdag' : 'Fra din egen hverdag'}
				excerpts={[quoted, quoting]}
				chosen={chosen}
				onTurn={choose}
			/>
			{chosen ? (
				<ChosenTurnWords chosen={chosen} />
			) : (
				<AnswerField
					{...ownWordsQuestion(props)}
					hint="Uden navne og uden noget, nogen kan kendes på."
					rows={2}
				/>
			)}
		</section>
	);
}
