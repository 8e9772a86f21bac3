import { answersTo } from '~/domain/notebook/answers.ts';
import { useKeptEntry, type KeptEntry } from './use-kept-entry.ts';
import { useNotebook } from './use-notebook.ts';
import type { Anchor, EntryOf, Setting } from '~/domain/notebook/entry.ts';

/** The answer to one question of an exercise, as an entry: its text and where it stands can both be written. */
export function useAnswerEntry(question: Question): AnswerEntry {
	const { exercise, setting, field, prompt, anchor } = question;
	const { notebook } = useNotebook();
	const answers = answersTo(notebook, question);
	const { entry, write } = useKeptEntry(answers[0], answers, () => ({
		type: 'answer',
		exercise,
		setting,
		field,
		prompt,
		anchor,
		text: '',
	}));
	const others = answers.filter((answer) => answer !== entry && answer.text !== '');
	return { entry, others, write };
}

export interface Question {
	/** Id of the exercise; `null` for what is asked outside of one. */
	readonly exercise: string | null;
	readonly setting: Setting;
	/** Which question: lower-case letters, digits and hyphens. An address for ever: never renamed. */
	readonly field: string;
	/** The question as it is asked, for whoever reads the answer later. */
	readonly prompt: string;
	/** The turn it is about, or `null`. */
	readonly anchor: Anchor | null;
}

export interface AnswerEntry extends KeptEntry<EntryOf<'answer'>> {
	/** Further answers to the same question, from another tab or a file. */
	readonly others: readonly EntryOf<'answer'>[];
}
