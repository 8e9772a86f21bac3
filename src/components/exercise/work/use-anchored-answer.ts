import {
	useAnswerEntry,
	type AnswerEntry,
	type Question,
} from '~/components/notebook/use-answer-entry.ts';

/** The answer to a question where the reader also says which turns it is about. */
export function useAnchoredAnswer(question: Omit<Question, 'anchor'>): AnswerEntry {
	return useAnswerEntry({ ...question, anchor: null });
}
