import type { Question } from '~/components/notebook/use-answer-entry.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

/** The question one of the shared observations answers. @param number 1 is the first. */
export function sharedQuestion(
	exercise: string,
	setting: Setting,
	number: number,
): Omit<Question, 'anchor'> {
	const prompt = `Fælles iagttagelse ${number}`;
	return { exercise, setting, field: `shared-${number}`, prompt };
}
