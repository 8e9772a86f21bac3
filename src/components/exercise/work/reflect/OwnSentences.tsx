import { AnswerField } from '~/components/notebook/AnswerField.tsx';
import { sentenceQuestions } from './own-questions.ts';
import type { ReflectProps } from './reflect-props.ts';

/** Three sentences to be finished about the turn. */
export function OwnSentences(props: ReflectProps) {
	return (
		<section class="reflect-section" aria-labelledby="saetninger">
			<h3 id="saetninger">Tre sætninger</h3>
			{sentenceQuestions(props).map((question) => (
				<AnswerField {...question} rows={2} key={question.field} />
			))}
		</section>
	);
}
