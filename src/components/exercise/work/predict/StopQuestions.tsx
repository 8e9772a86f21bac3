import { AnswerField } from '~/components/notebook/AnswerField.tsx';
import { anchorTo } from '~/domain/notebook/anchor.ts';
import type { PredictWay } from '~/domain/exercise/predict-notebook.ts';

/** What the turn that came does, and what it takes the one before for. */
export function StopQuestions({ way, after }: Props) {
	const { exercise, setting, excerpt } = way;
	const place = { exercise, setting, anchor: anchorTo(excerpt, after + 1) };
	const field = `${excerpt.id}-${after}`;
	return (
		<div class="predict-answers">
			<AnswerField {...place} field={`${field}-does`} prompt="Hvad gør den tur, der kom?" />
			<AnswerField
				{...place}
				field={`${field}-treats`}
				prompt="Hvad behandler den turen før som?"
			/>
			<p class="small">
				Turen viser, hvordan den forrige blev taget. Den viser ikke, hvad nogen mente.
			</p>
		</div>
	);
}

interface Props {
	readonly way: PredictWay;
	/** The last turn before the one that came. */
	readonly after: number;
}
