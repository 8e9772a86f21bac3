import { useKeptEntry, type KeptEntry } from '~/components/notebook/use-kept-entry.ts';
import { useNotebook } from '~/components/notebook/use-notebook.ts';
import { answersTo } from '~/domain/notebook/answers.ts';
import type { Question } from '~/components/notebook/use-answer.ts';
import type { EntryOf } from '~/domain/notebook/entry.ts';

/** The answer to a question where the reader also says which turns it is about. */
export function useAnchoredAnswer(question: Omit<Question, 'anchor'>): AnchoredAnswer {
	const { notebook } = useNotebook();
	const { exercise, setting, field, prompt } = question;
	const answers = answersTo(notebook, question);
	const { entry, write } = useKeptEntry(answers[0], answers, () => ({
		type: 'answer',
		exercise,
		setting,
		field,
		prompt,
		anchor: null,
		text: '',
	}));
	const others = answers.filter((answer) => answer !== entry && answer.text !== '');
	return { entry, others, write };
}

interface AnchoredAnswer extends KeptEntry<EntryOf<'answer'>> {
	/** Further answers to the same question, from another tab or a file. */
	readonly others: readonly EntryOf<'answer'>[];
}
