import { AnswerField } from '~/components/notebook/AnswerField.tsx';
import type { CompareQuestion } from '~/domain/exercise/compare-questions.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** What is asked about one place of a comparison. Nothing where nothing is asked. */
export function Questions({ questions, name, exercise, setting }: Props) {
	if (questions.length === 0) return null;
	return (
		<div class="compare-questions" role="group" aria-label={name}>
			{questions.map((question) => (
				<AnswerField key={question.field} {...question} exercise={exercise} setting={setting} />
			))}
		</div>
	);
}

interface Props {
	readonly questions: readonly CompareQuestion[];
	/** Which place, e.g. `Forløb A, 2. position`: the questions are the same everywhere. */
	readonly name: string;
	/** Id of the exercise. */
	readonly exercise: string;
	readonly setting: Setting;
}
