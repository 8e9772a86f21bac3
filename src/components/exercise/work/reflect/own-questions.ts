import type { Question } from '~/components/notebook/use-answer-entry.ts';
import type { ReflectProps } from './reflect-props.ts';

type Place = Pick<ReflectProps, 'exercise' | 'setting'>;

/** Which turn it is, where it is none of the excerpts'. */
export function ownWordsQuestion({ exercise, setting }: Place): Question {
	const prompt =
		setting === 'room' ? 'En tur, en af jer har hørt' : 'En tur, du har sagt eller hørt';
	return { exercise: exercise.id, setting, field: 'own-words', prompt, anchor: null };
}

/** The sentences to be finished, in their order. */
export function sentenceQuestions({ exercise, setting }: Place): Question[] {
	return exercise.sentences.map((prompt, at) => ({
		exercise: exercise.id,
		setting,
		field: `sentence-${at + 1}`,
		prompt,
		anchor: null,
	}));
}
