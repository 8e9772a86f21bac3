import { AnswerField } from '~/components/notebook/AnswerField.tsx';
import type { PredictWay } from '~/domain/exercise/predict-notebook.ts';

/** When the excerpt has been read to its end: what the suggestion made possible, and what the turn that came did. */
export function EndQuestions({
	way: { exercise, setting, excerpt },
}: {
	readonly way: PredictWay;
}) {
	const place = { exercise, setting, anchor: null };
	const whose = setting === 'room' ? 'jeres forslag' : 'dit forslag';
	return (
		<div class="predict-answers" data-part="end">
			<h3>Nu er {excerpt.title} læst til ende</h3>
			<AnswerField
				{...place}
				field={`${excerpt.id}-end-1-suggested`}
				prompt={`Hvad gjorde ${whose} muligt bagefter?`}
			/>
			<AnswerField
				{...place}
				field={`${excerpt.id}-end-2-came`}
				prompt="Hvad gjorde den tur, der kom, muligt?"
			/>
		</div>
	);
}
