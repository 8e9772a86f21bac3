import { answersTo } from '~/domain/notebook/answers.ts';
import { useKeptEntry } from './use-kept-entry.ts';
import { useNotebook } from './use-notebook.ts';
import type { Anchor, EntryOf, Setting } from '~/domain/notebook/entry.ts';

/** The answer to one question of an exercise: its text, and how to write it. */
export function useAnswer({ exercise, setting, field, prompt, anchor }: Question): Answering {
	const { notebook } = useNotebook();
	const answers = answersTo(notebook, { exercise, setting, field });
	const { entry, write } = useKeptEntry(answers[0], answers, () => ({
		type: 'answer',
		exercise,
		setting,
		field,
		prompt,
		anchor,
		text: '',
	}));
	return {
		text: entry?.text ?? '',
		others: answers.filter((answer) => answer !== entry && answer.text !== ''),
		write: (text) => write({ text }),
	};
}

export interface Question {
	/** Id of the exercise. */
	readonly exercise: string;
	readonly setting: Setting;
	/** Which question of the exercise: lower-case letters, digits and hyphens. An address for ever: never renamed. */
	readonly field: string;
	/** The question as it is asked, for whoever reads the answer later. */
	readonly prompt: string;
	/** The turn it is about, or `null`. */
	readonly anchor: Anchor | null;
}

export interface Answering {
	/** Empty as long as nothing was written. */
	readonly text: string;
	/** Further answers to the same question, from another tab or a file. */
	readonly others: readonly EntryOf<'answer'>[];
	readonly write: (text: string) => void;
}
