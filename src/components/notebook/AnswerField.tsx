import { AlsoWritten } from './AlsoWritten.tsx';
import { AskedNudge } from './AskedNudge.tsx';
import { TextField } from './TextField.tsx';
import { useAnswer } from './use-answer.ts';
import type { Question } from './use-answer-entry.ts';

/** One question of an exercise with its answer, kept as it is written. */
export function AnswerField({ hint, rows, ...question }: Props) {
	const { text, others, write } = useAnswer(question);
	return (
		<div class="answer">
			<TextField
				label={question.prompt}
				text={text}
				onText={write}
				{...(hint === undefined ? {} : { hint })}
				{...(rows === undefined ? {} : { rows })}
			/>
			<AskedNudge text={text} />
			<AlsoWritten texts={others} />
		</div>
	);
}

interface Props extends Question {
	readonly hint?: string;
	readonly rows?: number;
}
