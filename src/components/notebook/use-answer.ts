import { useAnswerEntry, type AnswerEntry, type Question } from './use-answer-entry.ts';

/** The answer to one question of an exercise: its text, and how to write it. */
export function useAnswer(question: Question): Answering {
	const { entry, others, write } = useAnswerEntry(question);
	return { text: entry?.text ?? '', others, write: (text) => write({ text }) };
}

export interface Answering extends Pick<AnswerEntry, 'others'> {
	/** Empty as long as nothing was written. */
	readonly text: string;
	readonly write: (text: string) => void;
}
