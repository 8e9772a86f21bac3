import { useNotebook } from '~/components/notebook/use-notebook.ts';
import { answersTo } from '~/domain/notebook/answers.ts';
import { ownWordsQuestion, sentenceQuestions } from './own-questions.ts';
import type { Question } from '~/components/notebook/use-answer-entry.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';
import type { ReflectProps } from './reflect-props.ts';

/** What has been written about one's own turn, as it is now. */
export function useReflection(props: ReflectProps): Reflection {
	const { notebook } = useNotebook();
	const written = (question: Question) =>
		answersTo(notebook, question).filter(({ text }) => text.trim() !== '')[0] ?? null;
	return {
		ownWords: written(ownWordsQuestion(props)),
		sentences: sentenceQuestions(props).flatMap((question) => written(question) ?? []),
	};
}

interface Reflection {
	/** The turn, where it is none of the excerpts'. */
	readonly ownWords: EntryOf<'answer'> | null;
	/** Those that are finished. */
	readonly sentences: readonly EntryOf<'answer'>[];
}
