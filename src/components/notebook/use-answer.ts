import { useRef } from 'preact/hooks';
import { answersTo } from '~/domain/notebook/answers.ts';
import { useNotebook } from './use-notebook.ts';
import type { Anchor, EntryOf, Setting } from '~/domain/notebook/entry.ts';

/**
 * The answer to one question of an exercise: its text, and how to write it. It becomes an entry with its first letter.
 * Was it changed in another tab while somebody was writing here, both texts are kept: this one goes on as an answer of
 * its own, and the other stands under `others`.
 */
export function useAnswer(question: Question): Answering {
	const { notebook, add, change } = useNotebook();
	const { exercise, setting, field, prompt, anchor } = question;
	const answers = answersTo(notebook, question);
	/** The version this page wrote last. */
	const written = useRef<EntryOf<'answer'> | null>(null);
	const own = answers.find(({ id }) => id === written.current?.id);
	const current = own ?? answers[0];

	const write = (text: string) => {
		if (!current) {
			if (text === '') return;
			const draft = { type: 'answer', exercise, setting, field, prompt, anchor, text } as const;
			written.current = add(draft) as EntryOf<'answer'>;
			return;
		}
		const isMine = written.current === null || written.current.id !== current.id;
		const changedElsewhere = !isMine && current.modified !== written.current?.modified;
		written.current = changedElsewhere
			? (add({ type: 'answer', exercise, setting, field, prompt, anchor, text }) as EntryOf<'answer'>)
			: change(current, { text });
	};
	return {
		text: current?.text ?? '',
		others: answers.filter((answer) => answer !== current && answer.text !== ''),
		write,
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
